// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/line.h"
#include "domain/officer.h"
#include "domain/unit.h"
#include "report/scorecard.h"

#include <QMetaType>

namespace tb {

/// What the overview wants to know; `ticket` comes back with the answer, so that a late one is known as such.
struct OverviewQuestion {
    int ticket = 0;
    Period period;
    CallFilter filter; ///< unit, line, and the present moment
};

struct OverviewAnswer {
    int ticket = 0;
    PeriodFigures figures;
    Unit unit;
    std::vector<Line> lines;
    std::vector<Officer> officers;
    std::vector<ClauseScore> scorecard;
    std::vector<CallSpan> working; ///< office hours of the period
    std::vector<Call> owed; ///< the most urgent, as many as there is room for
};

/// The calls behind a figure.
struct DrillQuestion {
    int ticket = 0;
    CallFilter filter;
    std::vector<CallMeasure> measures; ///< that have no call in common
    std::optional<Clause> conduct = {}; ///< instead: the calls behind a row about how callers were treated
};

struct DrillAnswer {
    int ticket = 0;
    std::vector<Call> calls; ///< the newest, up to FigureWorker::kMostCalls
    int count = 0; ///< of all of them
};

} // namespace tb

Q_DECLARE_METATYPE(tb::OverviewQuestion)
Q_DECLARE_METATYPE(tb::OverviewAnswer)
Q_DECLARE_METATYPE(tb::DrillQuestion)
Q_DECLARE_METATYPE(tb::DrillAnswer)
