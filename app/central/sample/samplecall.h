// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tb {

/// One line of resources/sample/calls.csv, with its moment.
struct SampleCall {
    CallDraft draft; ///< without a line
    QString line; ///< "hotline", "onestop"
    QString login;
    QString step; ///< what happens next: "forward", "respond", "callback", "reach" or nothing
    minutes later{0};
    QString text;

    /// All calls that lie before `now`, in the order of their moments.
    static std::vector<SampleCall> readAll(Moment now);
};

/// The working day that lies `count` weekdays before `date`; 0: that day itself.
QDate weekdayBefore(QDate date, int count);

} // namespace tb
