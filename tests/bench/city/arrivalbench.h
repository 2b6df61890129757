// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadcity.h"

namespace tb {

/// A desk that has nothing yet reads a whole journal from the real server, over TLS.
class ArrivalBench {
public:
    /// Seconds until all is durable and searchable, beside SQLite copying the same rows into a fresh file, and beside
    /// the mere transfer. Prints a line.
    static void run(bool postgres, qint64 entries);
};

} // namespace tb
