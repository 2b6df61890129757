// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textblock.h"

namespace tb {

/// Blocks one under another, with a gap of their own above each: signatures, which are never parted.
class BlockStack {
public:
    struct Item {
        qreal gap = 0;
        TextBlock block;
    };

    void add(qreal gap, TextBlock block) { m_items.push_back({gap, std::move(block)}); }
    const std::vector<Item> &items() const { return m_items; }
    qreal height() const;
    void place(PaperPage &page, QPointF topLeft) const;

private:
    std::vector<Item> m_items;
};

} // namespace tb
