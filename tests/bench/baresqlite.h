// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace tb {

/// The least that a database asks for it: SQLite itself, one table, one row in one durable commit.
class BareSqlite {
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// Microseconds.
    double commit(qint64 bytes);
    void checkpoint();

private:
    void run(const char *sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace tb
