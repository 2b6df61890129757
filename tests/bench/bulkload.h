// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

/// The limit of a first sync: SQLite itself copies the finished rows of one file into a fresh one with the same schema,
/// in one transaction without a log, and fills the search index.
struct BulkLoad {
    double rowsSeconds = 0;
    double indexSeconds = 0;

    static BulkLoad of(const QString &source, const QString &freshFile);
};

} // namespace tb
