// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

#include <QList>
#include <Qt>

namespace tb {

struct TextStyle {
    qreal points = 14;
    bool bold = false;
    bool italic = false;
    Qt::Alignment align = Qt::AlignJustify;
    qreal firstIndent = 0; ///< dots
};

/// One paragraph of plain text, broken into lines of a width and shaped in Tinos. Lines can be placed apart.
class TextBlock {
public:
    /// `width` in dots. A line feed in the text starts a new line; other control characters become blanks.
    TextBlock(const QString &text, const TextStyle &style, qreal width);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    qreal height() const { return heightOf(0, lineCount()); }
    qreal heightOf(int first, int count) const;
    qreal width() const { return m_width; } ///< of the column it was broken for
    qreal firstBaseline() const; ///< below the top of the block
    qreal lastLineWidth() const; ///< of the letters, not of the column
    /// Draws `count` lines from `first` with their top at `topLeft`.
    void place(PaperPage &page, QPointF topLeft, int first, int count) const;
    void place(PaperPage &page, QPointF topLeft) const { place(page, topLeft, 0, lineCount()); }

private:
    struct Line {
        QList<QGlyphRun> runs;
        qreal top = 0;
        qreal height = 0;
        qreal baseline = 0;
        qreal width = 0;
    };

    std::vector<Line> m_lines;
    qreal m_width = 0;
};

} // namespace tb
