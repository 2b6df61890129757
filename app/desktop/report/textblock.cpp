// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include "report/logicaldevice.h"

#include <QTextLayout>

namespace tb {
namespace {

QFont fontOf(const TextStyle &style)
{
    QFont font(QStringLiteral("Tinos"));
    font.setPointSizeF(style.points);
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    const LogicalDevice device;
    return QFont(font, &device);
}

QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QString(QChar::LineSeparator));
    for (QChar &letter : text) {
        if (letter == u'\n' || letter == u'\r' || letter == QChar::ParagraphSeparator)
            letter = QChar::LineSeparator;
        else if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return text;
}

QTextOption optionOf(const TextStyle &style)
{
    QTextOption option(style.align);
    option.setUseDesignMetrics(true);
    // A number or an address longer than the column must not leave its cell.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width) : m_width(width)
{
    QTextLayout layout(cleaned(text), fontOf(style));
    layout.setTextOption(optionOf(style));
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = line.lineNumber() == 0 ? style.firstIndent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, top));
        m_lines.push_back({{}, top, line.height(), line.ascent(), line.naturalTextWidth()});
        top += line.height();
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i)
        m_lines[static_cast<std::size_t>(i)].runs = layout.lineAt(i).glyphRuns();
}

qreal TextBlock::heightOf(int first, int count) const
{
    qreal height = 0;
    for (int i = first; i < first + count; ++i)
        height += m_lines[static_cast<std::size_t>(i)].height;
    return height;
}

qreal TextBlock::firstBaseline() const
{
    return m_lines.empty() ? 0 : m_lines.front().baseline;
}

qreal TextBlock::lastLineWidth() const
{
    return m_lines.empty() ? 0 : m_lines.back().width;
}

void TextBlock::place(PaperPage &page, QPointF topLeft, int first, int count) const
{
    if (count <= 0)
        return;
    const QPointF origin = topLeft - QPointF(0, m_lines[static_cast<std::size_t>(first)].top);
    for (int i = first; i < first + count; ++i) {
        for (const QGlyphRun &run : m_lines[static_cast<std::size_t>(i)].runs)
            page.texts.push_back({origin, run});
    }
}

} // namespace tb
