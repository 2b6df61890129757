// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QLineF>
#include <QString>

#include <vector>

class QPainter;

namespace tb {

/// A piece of one line of text, already shaped. `position` is added to the positions of the glyphs.
struct PaperText {
    QPointF position;
    QGlyphRun glyphs;
};

struct PaperRule {
    QLineF line;
    qreal width = 0;
};

/// One sheet as drawing commands in dots of paper::kDotsPerInch, from the upper left corner of the sheet.
struct PaperPage {
    std::vector<PaperText> texts;
    std::vector<PaperRule> rules;
};

/// A laid out paper. It holds nothing of a device, so preview, PDF and printer show the same.
struct PaperDocument {
    QString title;
    std::vector<PaperPage> pages;
    bool landscape = false; ///< every sheet of it
    int letterPages = 0; ///< the pages before the appendix
};

/// Draws the page in black. `dotsPerInch` is the resolution of the painter's coordinates.
void drawPage(QPainter &painter, const PaperPage &page, qreal dotsPerInch);

} // namespace tb
