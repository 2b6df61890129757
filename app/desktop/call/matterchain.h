// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The calls of one matter: each says which one it continues, and the first of them leads to all.
class MatterChain {
public:
    explicit MatterChain(Database &database) : m_database(database) { }

    /// In the order in which they came, with this one; alone where nothing continues it and it continues nothing.
    Result<std::vector<Call>> of(const Call &call);

    static constexpr int kMost = 50;

private:
    Result<Call> first(const Call &call);

    Database &m_database;
};

} // namespace tb
