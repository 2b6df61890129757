// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

struct sqlite3;

namespace tb {

/// The slow way to the same hits, past the library: SQLite's LIKE over every row of the file.
class LikeScan {
public:
    explicit LikeScan(const QString &path);
    ~LikeScan();
    LikeScan(const LikeScan &) = delete;
    LikeScan &operator=(const LikeScan &) = delete;

    std::vector<qint64> find(const QString &folded, int limit);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace tb
