// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QDate>
#include <QTime>

#include <chrono>

namespace tb {

/// A point in time: UTC, milliseconds since 1970.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// Vietnam has had no daylight saving since 1975: a constant, never a time zone database.
inline constexpr minutes kWallOffset{7 * 60};

inline Moment momentFromMs(qint64 ms)
{
    return Moment{milliseconds{ms}};
}
inline qint64 toMs(Moment moment)
{
    return moment.time_since_epoch().count();
}

/// The wall clock in Vietnam.
TB_API QDate wallDate(Moment moment);
TB_API QTime wallTime(Moment moment);
TB_API Moment momentAt(QDate date, QTime time);
/// Midnight on the wall clock, of the day that the moment lies in.
TB_API Moment dayStart(Moment moment);
/// Minutes since midnight on the wall clock.
TB_API int wallMinute(Moment moment);

} // namespace tb
