// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blockstack.h"

namespace tb {

qreal BlockStack::height() const
{
    qreal sum = 0;
    for (const Item &item : m_items)
        sum += item.gap + item.block.height();
    return sum;
}

void BlockStack::place(PaperPage &page, QPointF topLeft) const
{
    for (const Item &item : m_items) {
        topLeft.ry() += item.gap;
        item.block.place(page, topLeft);
        topLeft.ry() += item.block.height();
    }
}

} // namespace tb
