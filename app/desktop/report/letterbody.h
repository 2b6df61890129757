// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/lettertext.h"

namespace tb {

class PageFlow;
struct ShiftReport;

/// The text of the report from the opening sentence to the line checks.
class LetterBody {
public:
    LetterBody(PageFlow &flow, const ShiftReport &report, qreal points);

    void place();

private:
    void placeShift();
    void placeFigures();
    void placeOpenMatters();
    void placeRemark();
    void placeChecks();

    const ShiftReport &m_report;
    LetterText m_text;
};

} // namespace tb
