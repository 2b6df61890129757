// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

namespace tb {

/// A stretch of time [from, to) in which an officer cannot be on duty.
struct Absence {
    AbsenceId id;
    UnitId unit;
    OfficerId officer;
    Moment from{};
    Moment to{};
    QString reason; ///< code: "leave.annual", "leave.sick", "leave.mission", "leave.course", "leave.other"
    QString note; ///< personal; empty where erased
    bool cancelled = false;

    bool touches(Moment begin, Moment end) const { return !cancelled && from < end && begin < to; }
    friend bool operator==(const Absence &, const Absence &) = default;
};

} // namespace tb
