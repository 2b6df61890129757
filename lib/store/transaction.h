// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tb {

/// All or nothing: what is not committed is undone when this leaves its scope. Begins with the write lock (BEGIN
/// IMMEDIATE), so that nothing read inside can be outdated when it is written. Does not nest.
class TB_API Transaction {
public:
    explicit Transaction(Database &database);
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
