// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QCoreApplication>
#include <QString>

namespace tb {

/// Moments and spans as officers say them. The wall clock is Vietnam's.
class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(tb::TimeWords)

public:
    /// "09:18".
    static QString clock(Moment moment);
    /// For the end of a row: "09:18", "Yesterday", "23/11".
    static QString brief(Moment moment, Moment now);
    /// "16:00 today", "08:00 tomorrow", "16:00 on 27/11".
    static QString full(Moment moment, Moment now);
    /// As short as a chip needs it: "16:00", "tomorrow", "27/11".
    static QString dayOrClock(Moment moment, Moment now);
    /// "22 min", "6 h 34 min", "3 days"; never negative.
    static QString span(milliseconds length);
};

} // namespace tb
