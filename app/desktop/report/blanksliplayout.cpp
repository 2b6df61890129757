// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blanksliplayout.h"

#include "report/blankslips.h"
#include "report/papermeasure.h"
#include "report/textblock.h"

#include <algorithm>

namespace tb {
namespace {

using paper::mm;

constexpr qreal kSlipHeight = (paper::kBottom - paper::kTop) / 2;
constexpr qreal kLineHeight = mm(7.4);
constexpr qreal kCutGap = mm(5);

/// One slip from `top` down.
class SlipDrawing {
public:
    SlipDrawing(PaperPage &page, qreal top) : m_page(page), m_y(top) { }

    void place(const BlankSlips &slips, const QString &serial)
    {
        const TextStyle centred{.points = 13, .bold = true, .align = Qt::AlignHCenter};
        placeHead(slips, serial);
        placeText(blankslipwords::title(), centred);
        placeText(blankslipwords::occasion(), {.points = 12, .italic = true, .align = Qt::AlignHCenter});
        m_y += mm(1);
        for (const blankslipwords::Field &field : blankslipwords::fields(slips))
            placeField(field);
        m_y += mm(2);
        placeText(blankslipwords::advice(), {.points = 11, .italic = true, .align = Qt::AlignLeft});
    }

private:
    /// The agency at the left, the serial large at the right.
    void placeHead(const BlankSlips &slips, const QString &serial)
    {
        const qreal half = mm(95);
        const TextBlock agency(slips.agency.agencyLines.join(QLatin1Char('\n')),
                               {.points = 12, .bold = true, .align = Qt::AlignLeft}, half);
        const TextBlock number(blankslipwords::serial(serial), {.points = 14, .bold = true, .align = Qt::AlignRight},
                               paper::kTextWidth - half);
        agency.place(m_page, QPointF(paper::kLeft, m_y));
        number.place(m_page, QPointF(paper::kLeft + half, m_y));
        m_y += std::max(agency.height(), number.height()) + mm(3);
    }

    void placeText(const QString &text, const TextStyle &style)
    {
        const TextBlock block(text, style, paper::kTextWidth);
        block.place(m_page, QPointF(paper::kLeft, m_y));
        m_y += block.height();
    }

    /// The label, and rules to write on: the first begins behind the label.
    void placeField(const blankslipwords::Field &field)
    {
        const TextBlock label(field.label, {.points = 13, .align = Qt::AlignLeft}, paper::kTextWidth);
        const qreal high = std::max(kLineHeight, label.height());
        label.place(m_page, QPointF(paper::kLeft, m_y + high - label.height()));
        for (int i = 0; i < field.lines; ++i) {
            m_y += i == 0 ? high : kLineHeight;
            const qreal left = i == 0 ? paper::kLeft + label.lastLineWidth() + mm(2) : paper::kLeft;
            m_page.rules.push_back({QLineF(left, m_y, paper::kRight, m_y), paper::kThinRule});
        }
        if (field.lines == 0)
            m_y += high;
    }

    PaperPage &m_page;
    qreal m_y;
};

} // namespace

PaperDocument layOutBlankSlips(const BlankSlips &slips)
{
    PaperDocument document;
    document.title = blankslipwords::title();
    for (qsizetype i = 0; i < slips.serials.size(); ++i) {
        const bool upper = i % 2 == 0;
        if (upper)
            document.pages.emplace_back();
        PaperPage &page = document.pages.back();
        const qreal middle = paper::kTop + kSlipHeight;
        SlipDrawing(page, upper ? paper::kTop : middle + kCutGap).place(slips, slips.serials[i]);
        if (!upper)
            page.rules.push_back({QLineF(0, middle, paper::kWidth, middle), paper::kThinRule});
    }
    document.letterPages = static_cast<int>(document.pages.size());
    return document;
}

} // namespace tb
