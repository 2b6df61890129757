// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papermeasure.h"
#include "report/paperpage.h"
#include "report/textblock.h"

namespace tb {

/// Fills sheet after sheet between the margins, from the top. Numbers every sheet but the first of a part.
class PageFlow {
public:
    explicit PageFlow(const paper::Frame &frame = paper::kPortrait);

    PaperPage &page() { return m_pages.back(); }
    const paper::Frame &frame() const { return m_frame; }
    qreal y() const { return m_y; }
    /// What is left above the bottom margin.
    qreal room() const;
    /// Goes down; at the top of a sheet a gap is of no use and is left out.
    void skip(qreal gap);
    /// Goes down whatever stands above; for things placed by hand.
    void advance(qreal height) { m_y += height; }
    /// Starts a sheet unless `height` still fits or the sheet is empty.
    void ensure(qreal height);
    void newPage();
    /// Starts a sheet with its own numbering.
    void newPart();
    /// Places a paragraph at `x`; where it must break, at least two lines stay and two go.
    void add(const TextBlock &block, qreal x);
    std::vector<PaperPage> take() { return std::move(m_pages); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    bool atTop() const;
    int linesThatFit(const TextBlock &block, int first) const;

    paper::Frame m_frame;
    std::vector<PaperPage> m_pages;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace tb
