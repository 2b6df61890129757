// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

/// Finds calls by words typed so far. The index is fed in idle moments (feed()); what it does not hold yet is found by
/// looking at those few rows, so nothing is ever unsearchable and no save waits for the index. Texts are folded by the
/// caller.
class TB_API SearchTable {
public:
    explicit SearchTable(Database &database) : m_database(database) { }

    /// Where a call stands, and what it is found by there.
    struct Place {
        qint64 row = 0;
        QString text;
    };
    /// To be called, in the same transaction, before a call's row gets another text or another place, or its first.
    Done willChange(const std::optional<Place> &before, qint64 newRow, const QString &newText);
    Done willVanish(CallId id);

    /// Row numbers of calls in which every word of `folded` begins a word, newest first.
    Result<std::vector<qint64>> find(const QString &folded, int limit);
    /// Row numbers of calls whose number holds these digits somewhere, newest first. Walks the index of the numbers:
    /// a hundred thousand calls in some ten milliseconds.
    Result<std::vector<qint64>> findDigits(const QString &digits, int limit);

    /// Moves up to `limit` waiting texts into the index. How many are still waiting comes back.
    Result<int> feed(int limit);
    /// Empties index and queue and queues every call: after the rows were rebuilt.
    Done restart();

private:
    Done enqueue(qint64 row, const QString &oldText);
    Result<std::vector<qint64>> findIndexed(const QString &folded, int limit);
    Result<std::vector<qint64>> findWaiting(const QString &folded);
    static Result<std::vector<qint64>> collect(class Statement &select);
    Done feedRow(qint64 row, bool indexed, const QString &oldText);

    Database &m_database;
};

} // namespace tb
