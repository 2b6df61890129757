// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countedring.h"
#include "store/database.h"

namespace tb {

/// The rows of the rings that a telephone company or an exchange counted.
class TB_API RingTable {
public:
    explicit RingTable(Database &database) : m_database(database) { }

    Done put(const CountedRing &ring);
    Done remove(RingId id);
    Result<std::optional<CountedRing>> find(RingId id);
    /// Rising in time.
    Result<std::vector<CountedRing>> between(UnitId unit, Moment from, Moment to);

private:
    Result<std::vector<CountedRing>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
