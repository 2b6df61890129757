// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

#include <QCoreApplication>
#include <QString>

namespace tb {

/// Shifts, days and spans of time as officers say them. The wall clock is Vietnam's.
class ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ShiftWords)

public:
    /// "Morning shift" for "shift.morning"; a name that is no code is shown as it is.
    static QString name(const QString &code);
    /// "07:30 – 11:30".
    static QString range(Moment from, Moment to);
    static QString clock(Moment moment);
    /// "2 h 04 min", "12 min"; whole minutes, never negative.
    static QString span(milliseconds length);
    /// "Tuesday", in the language of the screen.
    static QString weekday(QDate date);
    /// "Tue" as narrow columns have it: "T3" in Vietnamese.
    static QString shortWeekday(QDate date);
    /// "Tuesday, 24/11/2026".
    static QString day(QDate date);
    /// "Tuesday, 24/11": where the year is plain.
    static QString shortDay(QDate date);
};

} // namespace tb
