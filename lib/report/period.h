// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/callfilter.h"

namespace tb {

/// Over what a report is made. A cycle runs from the 25th, 12:00, to the 25th of the next month, 12:00, as the city's
/// own monthly report does.
enum class PeriodKind { Day, Shift, Week, Month, Quarter, Cycle, Free };

struct Period {
    PeriodKind kind = PeriodKind::Day;
    CallSpan span;

    friend bool operator==(const Period &, const Period &) = default;
};

/// The period of a kind that holds `moment`; includes today. Not for shifts and free periods.
TB_API Period periodOf(PeriodKind kind, Moment moment);
/// From the beginning of the first day to the end of the last, in whichever order they come.
TB_API Period freePeriod(QDate first, QDate last);
/// The one that ends where `period` begins; of a free one, as many days.
TB_API Period periodBefore(const Period &period);
TB_API Period periodAfter(const Period &period);
TB_API int daysIn(const Period &period); ///< that it touches
/// "tháng 11 năm 2026", "từ 12 giờ 00 phút ngày 25 tháng 10 năm 2026 đến …": as papers write it, always Vietnamese.
TB_API QString paperPeriod(const Period &period);
/// "2026-11", "2026-W48", "2026-Q4" …: for the names of files.
TB_API QString periodStamp(const Period &period);
/// For the journal: "day", "shift", "week", "month", "quarter", "cycle", "free".
TB_API QString periodCode(PeriodKind kind);
TB_API PeriodKind periodKindOf(const QString &code); ///< Free where it is none of them

} // namespace tb
