// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/unitname.h"

#include <optional>
#include <vector>

namespace tb {

/// One published number as it stands now.
struct LineNow {
    QString name;
    QString number; ///< canonical
    bool hotline = false;
    bool open = false; ///< somebody should be there now
    bool attended = false;
    std::optional<Moment> unattendedSince; ///< of an open line where nobody is

    friend bool operator==(const LineNow &, const LineNow &) = default;
};

/// How a unit keeps its promise: numbers only, nothing of any citizen.
struct UnitStatus {
    struct Day {
        int answered = 0;
        int missed = 0;

        friend bool operator==(const Day &, const Day &) = default;
    };

    UnitName unit;
    std::vector<LineNow> lines;
    std::vector<Day> days; ///< the last seven, today last
    int owed = 0; ///< missed in the last 30 days, and nobody has called back yet
    int overdue = 0; ///< matters past their term
    int told = 0; ///< of those, so long that they went up to the city by themselves
    int failedChecks = 0; ///< of lines that have not passed a later one
    std::optional<Moment> heardAt; ///< when one of its desks was last in touch
    QString head; ///< who answers for it
    Moment asOf{}; ///< when this was looked up

    friend bool operator==(const UnitStatus &, const UnitStatus &) = default;
};

/// What an inspector looks at first.
enum class UnitConcern : int {
    None = 0,
    Attention = 1, ///< something is late, owed or broken
    Silent = 2, ///< no desk has been in touch for a while, in office hours: nothing is known
    Nobody = 3, ///< a number is open and nobody is there
};

/// How long a unit may be out of touch, in hours in which one of its lines is open.
inline constexpr minutes kSilentAfter{30};

TB_API UnitConcern concernOf(const UnitStatus &status);
/// Of 1000 calls, how many were answered; nothing where none came.
TB_API std::optional<int> answeredPerMille(const UnitStatus::Day &day);
/// Of all its days.
TB_API std::optional<int> answeredPerMille(const UnitStatus &status);
/// Since when the longest deserted line is so.
TB_API std::optional<Moment> unattendedSince(const UnitStatus &status);

} // namespace tb
