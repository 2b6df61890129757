// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/entrytable.h"
#include "store/unitlogtable.h"

#include <map>
#include <set>

namespace tb {

/// Looks through a copy of the server's database that nobody else uses. Leaves no change behind.
class Examination {
public:
    explicit Examination(Database &copy) : m_database(copy), m_entries(copy) { }

    /// How many entries were proved. Corrupt or ChainBroken names the first damage: the unit's id and the place.
    /// A personal part may be missing only where an erasure names the subject.
    Result<qint64> run();

private:
    Result<qint64> chain(const UnitLog &log);
    Done link(const StoredEntry &stored, Cursor &at);
    void notePersonal(const Entry &entry, qint64 place);
    Done personalParts(UnitId unit);
    Done heldEntries();
    Done rows();

    Database &m_database;
    EntryTable m_entries;
    std::map<SubjectId, qint64> m_without; ///< where the first entry stands that has lost its personal part
    std::set<SubjectId> m_erased;
};

} // namespace tb
