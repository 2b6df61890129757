// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/attendance.h"
#include "report/reportcall.h"

#include <vector>

namespace tb {

/// One line of the table of figures. incoming = answered + missed; answered = onTheSpot + forwarded + promised + other.
struct LineFigures {
    LineId line; ///< null in the total
    int incoming = 0;
    int answered = 0;
    int missed = 0;
    int calledBack = 0; ///< of the missed ones
    int onTheSpot = 0; ///< answered, or told where to go
    int forwarded = 0; ///< also what went to 1022 or to an emergency service
    int promised = 0;
    int other = 0; ///< noted, refused, cut off, or without an outcome
    int rangAgain = 0; ///< of the missed ones: the caller was served by a later call

    friend bool operator==(const LineFigures &, const LineFigures &) = default;
};

struct ReportFigures {
    std::vector<LineFigures> lines; ///< in the order asked for; lines met only in the calls follow
    LineFigures total;
    int outgoing = 0; ///< calls made; they are in no line of the table
    int open = 0; ///< calls that leave something to do
    int overdue = 0; ///< open and past their due time
    int pending = 0; ///< not yet on the server
    std::optional<int> answeredPerMille; ///< 978 = 97.8 %; 1000 only where nothing was missed; none without calls
    std::optional<seconds> medianRing; ///< of the answered calls whose ringing is known; lower of the middle two
    RingBands rings; ///< the same calls, by how long they rang
    std::optional<minutes> slowestCallBack; ///< from a missed call to its call-back, whole minutes begun

    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
};

/// Counts the calls of a shift. Pure: the same rows give the same figures. `now` decides what is overdue.
TB_API ReportFigures figuresOf(const std::vector<ReportCall> &calls, const std::vector<LineId> &lines, Moment now);

} // namespace tb
