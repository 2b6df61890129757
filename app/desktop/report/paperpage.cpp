// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperpage.h"

#include "report/papermeasure.h"

#include <QPainter>

namespace tb {

void drawPage(QPainter &painter, const PaperPage &page, qreal dotsPerInch)
{
    painter.save();
    const qreal scale = dotsPerInch / paper::kDotsPerInch;
    painter.scale(scale, scale);
    // A rule thinner than a pixel of the screen is drawn one pixel wide; smoothed, it would be a grey breath.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PaperRule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing, true);
    painter.setPen(Qt::black);
    for (const PaperText &text : page.texts)
        painter.drawGlyphRun(text.position, text.glyphs);
    painter.restore();
}

} // namespace tb
