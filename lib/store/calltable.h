// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "store/database.h"
#include "store/searchtable.h"

#include <set>
#include <utility>
#include <vector>

namespace tb {

/// What the fold says of a call, and what a search finds it by, folded.
struct FoldedCall {
    Call call;
    QString searchText;
};

/// The rows of the calls. A row's number grows with the time of the call, so the newest are read without sorting.
class TB_API CallTable {
public:
    explicit CallTable(Database &database) : m_database(database) { }

    /// Writes what the fold says, of each call once; moves a row where its time changed. A missed call whose number was
    /// served later, on any line of the unit, is settled by that call.
    Done put(const std::vector<FoldedCall> &calls);
    Done remove(CallId id);
    Result<std::optional<Call>> find(CallId id);

    /// Newest first.
    Result<std::vector<Call>> between(Moment from, Moment to, int limit);
    /// What is owed, the most urgent first.
    Result<std::vector<Call>> open(int limit);
    Result<std::vector<Call>> toBeLookedAt(int limit);
    /// Settled calls that are not erased and of which nothing was heard since, in all units, the oldest first.
    Result<std::vector<Call>> quietSince(Moment before, int limit);
    /// Complaints of manners from `from` on that no review has tied to a shift, newest first.
    Result<std::vector<Call>> untiedComplaints(UnitId unit, Moment from);
    /// Earlier calls of a number, newest first.
    Result<std::vector<Call>> ofNumber(const QString &canonical, int limit);
    /// The same matter in the journals of the units to which it was passed on: for the server, which has them all.
    /// Of one unit, all of them, on the server.
    Result<std::vector<Call>> openOf(UnitId unit);
    Result<std::vector<Call>> copiesOf(CallId id);
    Result<std::vector<Call>> byRows(const std::vector<qint64> &rows); ///< newest first

private:
    struct Standing {
        CallId id;
        QString number;
        SearchTable::Place text;
    };
    using Numbers = std::set<std::pair<UnitId, QString>>;

    Done putSome(const FoldedCall *first, size_t count);
    Result<std::vector<Standing>> standingOf(const FoldedCall *first, size_t count);
    Result<qint64> rowFor(const Call &call, const std::vector<Standing> &standing, const std::vector<qint64> &given);
    Done write(const FoldedCall *first, const std::vector<qint64> &rows);
    Done settleMissed(const Numbers &numbers);
    Done settleMissed(UnitId unit, const QString &number);

    Database &m_database;
};

} // namespace tb
