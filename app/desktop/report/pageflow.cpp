// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageflow.h"

#include "report/papermeasure.h"

namespace tb {

PageFlow::PageFlow(const paper::Frame &frame) : m_frame(frame), m_y(frame.top)
{
    m_pages.emplace_back();
}

bool PageFlow::atTop() const
{
    return m_y <= m_frame.top;
}

qreal PageFlow::room() const
{
    return m_frame.bottom - m_y;
}

void PageFlow::skip(qreal gap)
{
    if (!atTop())
        m_y += gap;
}

void PageFlow::ensure(qreal height)
{
    if (!atTop() && height > room())
        newPage();
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_frame.top;
    ++m_number;
    const TextBlock number(QString::number(m_number), {.points = 14, .align = Qt::AlignHCenter}, m_frame.width());
    number.place(page(), QPointF(m_frame.left, paper::mm(10)));
}

void PageFlow::newPart()
{
    m_pages.emplace_back();
    m_y = m_frame.top;
    m_number = 1;
}

int PageFlow::linesThatFit(const TextBlock &block, int first) const
{
    int count = 0;
    while (first + count < block.lineCount() && block.heightOf(first, count + 1) <= room())
        ++count;
    const int left = block.lineCount() - first - count;
    if (left == 0)
        return count;
    if (left == 1)
        --count;
    return count < 2 && !atTop() ? 0 : qMax(1, count);
}

void PageFlow::add(const TextBlock &block, qreal x)
{
    int first = 0;
    while (first < block.lineCount()) {
        const int count = linesThatFit(block, first);
        block.place(page(), QPointF(x, m_y), first, count);
        m_y += block.heightOf(first, count);
        first += count;
        if (first < block.lineCount())
            newPage();
    }
}

} // namespace tb
