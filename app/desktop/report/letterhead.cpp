// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterhead.h"

#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"

#include <algorithm>

namespace tb {
namespace {

using paper::mm;

/// Two columns: 63 mm for the agency, the rest for the name of the state (94.8 mm in 13 points bold) and the longest
/// usual place and date (98.1 mm in 13 points italic).
constexpr qreal kAgencyWidth = mm(63);
constexpr qreal kStateLeft = mm(93);
constexpr qreal kStateWidth = paper::kRight - kStateLeft;

/// A rule `share` as long as the last line of a centred block, under it. Returns its y.
qreal placeRule(PaperPage &page, const TextBlock &block, qreal left, qreal bottom, qreal share)
{
    const qreal middle = left + block.width() / 2;
    const qreal half = (block.lastLineWidth() * share - paper::kHeadRule) / 2;
    const qreal y = bottom + mm(1.1);
    page.rules.push_back({QLineF(middle - half, y, middle + half, y), paper::kHeadRule});
    return y;
}

qreal placeAgency(PaperPage &page, const ReportAgency &agency)
{
    qreal y = paper::kTop;
    for (const QString &line : agency.superiorLines) {
        const TextBlock block(line, {.points = 13, .align = Qt::AlignHCenter}, kAgencyWidth);
        block.place(page, QPointF(paper::kLeft, y));
        y += block.height();
    }
    for (const QString &line : agency.agencyLines) {
        const TextBlock block(line, {.points = 13, .bold = true, .align = Qt::AlignHCenter}, kAgencyWidth);
        block.place(page, QPointF(paper::kLeft, y));
        y += block.height();
        if (&line == &agency.agencyLines.last())
            return placeRule(page, block, paper::kLeft, y, 0.45);
    }
    return y;
}

qreal placeState(PaperPage &page)
{
    const TextBlock name(reportwords::stateName(), {.points = 13, .bold = true, .align = Qt::AlignHCenter},
                         kStateWidth);
    const TextBlock motto(reportwords::motto(), {.points = 14, .bold = true, .align = Qt::AlignHCenter}, kStateWidth);
    name.place(page, QPointF(kStateLeft, paper::kTop));
    const qreal mottoTop = paper::kTop + name.height();
    motto.place(page, QPointF(kStateLeft, mottoTop));
    return placeRule(page, motto, kStateLeft, mottoTop + motto.height(), 1);
}

/// 14 points where place and date fit on one line, else 13: both are within the rule.
TextBlock placeAndDateBlock(const QString &text)
{
    const TextBlock large(text, {.points = 14, .italic = true, .align = Qt::AlignHCenter}, kStateWidth);
    if (large.lineCount() == 1)
        return large;
    return TextBlock(text, {.points = 13, .italic = true, .align = Qt::AlignHCenter}, kStateWidth);
}

qreal placeNumberAndDate(PaperPage &page, const LetterHead &head, qreal top)
{
    const TextBlock number(head.number, {.points = 13, .align = Qt::AlignHCenter}, kAgencyWidth);
    const TextBlock date = placeAndDateBlock(head.placeAndDate);
    const qreal baseline = top + std::max(number.firstBaseline(), date.firstBaseline());
    const qreal numberTop = baseline - number.firstBaseline();
    const qreal dateTop = baseline - date.firstBaseline();
    number.place(page, QPointF(paper::kLeft, numberTop));
    date.place(page, QPointF(kStateLeft, dateTop));
    return std::max(numberTop + number.height(), dateTop + date.height());
}

void placeSubject(PageFlow &flow, const LetterHead &head)
{
    const TextStyle style{.points = 14, .bold = true, .align = Qt::AlignHCenter};
    const TextBlock kind(head.kind, style, paper::kTextWidth);
    const TextBlock subject(head.subject, style, paper::kTextWidth);
    flow.add(kind, paper::kLeft);
    flow.advance(mm(0.6));
    flow.add(subject, paper::kLeft);
    const qreal rule = placeRule(flow.page(), subject, paper::kLeft, flow.y(), 0.36);
    flow.advance(rule - flow.y());
}

void placeAddressees(PageFlow &flow, const QStringList &lines, qreal points)
{
    if (lines.isEmpty())
        return;
    flow.advance(mm(4));
    if (lines.size() == 1) {
        flow.add(TextBlock(lines.first(), {.points = points, .align = Qt::AlignHCenter}, paper::kTextWidth),
                 paper::kLeft);
        return;
    }
    const qreal left = mm(65);
    for (const QString &line : lines) {
        const qreal x = line == lines.first() ? mm(50) : left;
        flow.add(TextBlock(line, {.points = points, .align = Qt::AlignLeft}, paper::kRight - x), x);
    }
}

} // namespace

void placeLetterHead(PageFlow &flow, const LetterHead &head, qreal bodyPoints)
{
    PaperPage &page = flow.page();
    const qreal lowestRule = std::max(placeAgency(page, head.agency), placeState(page));
    const qreal bottom = placeNumberAndDate(page, head, lowestRule + mm(2.6));
    flow.advance(bottom + mm(4.8) - flow.y());
    placeSubject(flow, head);
    placeAddressees(flow, head.addressees, bodyPoints);
}

} // namespace tb
