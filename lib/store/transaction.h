// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tb {

/// All or nothing: what is not committed is undone when this leaves its scope. Nothing read inside its reach can be
/// outdated when it is written. SQLite gives one writer the whole file, whatever the reach. Does not nest.
class TB_API Transaction {
public:
    explicit Transaction(Database &database, Reach reach = Reach::Everything);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin.
    const Done &begun() const { return m_begun; }
    /// Durable when this returns ok; undone when it does not.
    Done commit();

private:
    Database &m_database;
    Done m_begun;
    bool m_open = false;
};

} // namespace tb
