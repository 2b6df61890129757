// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

class PageFlow;
struct ShiftReport;

/// The text of the report from the opening sentence to the line checks: numbered sections, justified, each paragraph
/// with a first line indent of 12.7 mm and 6 points above it.
class LetterBody {
public:
    LetterBody(PageFlow &flow, const ShiftReport &report, qreal points);

    void place();
    /// One paragraph of the body; also for the closing sentence.
    void placeParagraph(const QString &text);

private:
    void placeTitle(const QString &text, qreal roomBelow);
    void placeShift();
    void placeFigures();
    void placeOpenMatters();
    void placeChecks();
    QString numbered(const QString &text);

    PageFlow &m_flow;
    const ShiftReport &m_report;
    const qreal m_points;
    int m_section = 0;
};

} // namespace tb
