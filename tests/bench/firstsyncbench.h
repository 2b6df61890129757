// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tb {

/// A new desk reads the unit's whole journal: pages are ready in memory, the clock stops when everything is in the file
/// and in the search index. Against a bulk load of the same rows in the same run.
class FirstSyncBench {
public:
    static void run(qint64 entries, quint32 seed);
};

} // namespace tb
