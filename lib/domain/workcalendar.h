// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "base/result.h"
#include "domain/workhours.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace tb {

enum class DayKind : int { Holiday = 1, CompensatoryOff = 2, SwapOff = 3, MakeupWork = 4 };

/// A day that leaves the weekly pattern. The name is for people ("Quốc khánh").
struct SpecialDay {
    DayKind kind = DayKind::Holiday;
    QString name;

    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// When an office is staffed: a weekly pattern and the days that leave it. Works in whole minutes of the wall clock
/// (+07:00); seconds of what comes in are cut off. A value: what the Government decides each year is data, never code.
class TB_API WorkCalendar {
public:
    using Days = std::map<QDate, SpecialDay>;

    /// Monday to Friday, 07:30–11:30 and 13:00–17:00, no special days.
    WorkCalendar() = default;
    /// Malformed where `hours` are not valid().
    static Result<WorkCalendar> of(const WorkHours &hours, Days days);
    /// Lines "date,kind,name" below such a header, UTF-8, dates as 2026-11-24, kinds holiday, compensatory_off,
    /// swap_off, makeup_work; a name may hold commas only in quotes; lines from # are remarks. Malformed names the
    /// line.
    static Result<WorkCalendar> fromCsv(const QByteArray &csv, const WorkHours &hours = {});

    const WorkHours &hours() const { return m_hours; }
    const Days &days() const { return m_days; }

    bool isWorkingDay(QDate date) const;
    /// The first minute of an interval is working time, its end is not.
    bool isWorking(Moment moment) const;
    /// This minute if it is working time, else the next minute that is.
    Moment nextOpening(Moment moment) const;
    /// The first minute by which that many working minutes have passed since `from`; may be the end of an interval.
    Moment addWorkingMinutes(Moment from, int count) const;
    /// Working minutes in [from, to); 0 where `to` is not later.
    qint64 workingMinutesBetween(Moment from, Moment to) const;
    /// The end of office hours of the working day that comes `count` working days after that of `received`, whose day
    /// does not count; 0: that day itself. What comes outside hours counts as received at the next opening.
    Moment endOfWorkingDay(Moment received, int count) const;

    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;

private:
    QDate nextWorkingDay(QDate after) const;
    Moment endOf(QDate date) const;

    WorkHours m_hours;
    Days m_days;
};

} // namespace tb
