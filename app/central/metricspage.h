// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "tally.h"

namespace tb {

/// What is told of one process at one moment. Counts and times alone: nothing of a citizen, an officer or a unit.
struct MetricsNow {
    const Tally &tally;
    int held = 0;
    Result<qint64> entries = qint64{0}; ///< of all journals; an error where the database does not answer
    Moment startedAt;
    Moment certificateUntil;
};

/// In the text format of Prometheus, version 0.0.4.
QByteArray metricsPage(const MetricsNow &now);

} // namespace tb
