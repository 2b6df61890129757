// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dutycounts.h"

#include "store/checktable.h"
#include "store/shifttable.h"

namespace tb {

namespace {
constexpr minutes kGrace{5};
}

Result<ShiftCounts> shiftCountsOf(Database &database, UnitId unit, const CallSpan &span, Moment now)
{
    const auto shifts = ShiftTable(database).between(unit, span.from, std::min(span.to, now));
    if (!shifts.ok())
        return shifts.error();
    ShiftCounts counts;
    for (const Shift &shift : shifts.value()) {
        if (shift.state == ShiftState::Cancelled || shift.from < span.from || shift.from > now)
            continue;
        ++counts.planned;
        counts.kept += shift.startedAt ? 1 : 0;
        counts.late += shift.startedAt && *shift.startedAt > shift.from + kGrace ? 1 : 0;
        counts.empty += !shift.startedAt && shift.from + kGrace < now ? 1 : 0;
    }
    return counts;
}

Result<CheckCounts> checkCountsOf(Database &database, UnitId unit, const CallSpan &span)
{
    const auto checks = CheckTable(database).between(unit, span.from, span.to);
    if (!checks.ok())
        return checks.error();
    CheckCounts counts;
    for (const LineCheck &check : checks.value()) {
        ++counts.all;
        counts.passed += check.passed() ? 1 : 0;
        counts.open += check.isOpen() ? 1 : 0;
    }
    return counts;
}

} // namespace tb
