// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "journal/entry.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace tb {

/// What the server did not accept, byte for byte, with the reason: a refusal is never lost and never changes.
class TB_API RefusedTable {
public:
    explicit RefusedTable(Database &database) : m_database(database) { }

    /// `key`: the entry's id, or 16 bytes of a sum over it where no id can be read.
    Done put(const QByteArray &key, UnitId unit, DeskId desk, const EntryBytes &bytes, const QString &reason,
             Moment at);
    /// Why; of those keys alone that were refused. At most manyrows::kMostAsked.
    Result<std::map<QByteArray, QString>> reasons(const std::vector<QByteArray> &keys);
    Result<qint64> count(UnitId unit);
    /// Takes away what is personal of those that are about this subject or name it: it was erased.
    Done forget(const SubjectId &subject);

private:
    Database &m_database;
};

} // namespace tb
