// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lettertext.h"

#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/tableblock.h"

namespace tb {
namespace {

constexpr qreal kFirstIndent = paper::mm(10);
constexpr qreal kGap = paper::pt(6);

} // namespace

void LetterText::paragraph(const QString &text)
{
    const TextBlock block(text, {.points = m_points, .firstIndent = kFirstIndent}, paper::kTextWidth);
    m_flow.skip(kGap);
    m_flow.add(block, paper::kLeft);
}

void LetterText::title(const QString &text, qreal roomBelow)
{
    heading(numbered(text), roomBelow);
}

void LetterText::heading(const QString &text, qreal roomBelow)
{
    const TextBlock block(text, {.points = m_points, .bold = true, .align = Qt::AlignLeft, .firstIndent = kFirstIndent},
                          paper::kTextWidth);
    m_flow.ensure(kGap + block.height() + kGap + roomBelow);
    m_flow.skip(kGap);
    m_flow.add(block, paper::kLeft);
}

void LetterText::table(const QString &words, const TableBlock &table)
{
    title(words, table.startHeight());
    m_flow.skip(kGap);
    table.flowInto(m_flow);
    m_flow.skip(kGap / 2);
}

QString LetterText::numbered(const QString &text)
{
    return QStringLiteral("%1. %2").arg(QString::number(++m_section), text);
}

} // namespace tb
