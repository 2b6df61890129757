// SPDX-License-Identifier: GPL-3.0-or-later
#include "examination.h"

#include "journal/erasing.h"
#include "journal/kinds.h"
#include "store/journalwriter.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "sync/wire.h"

#include <algorithm>
#include <limits>

namespace tb {

namespace {

constexpr int kPiece = 500;

EntryBytes bytesOf(const Entry &entry)
{
    return {entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt};
}

Error broken(const QString &what, UnitId unit, qint64 seq)
{
    return {ErrorCode::ChainBroken, QStringLiteral("%1 at place %2 of unit %3").arg(what).arg(seq).arg(unit.text())};
}

// The number of a row is its place on the disk and says nothing.
const QString kCallColumns = QStringLiteral(
    "id, unit, reference, type, line, logged_by, desk, started_at, ended_at, kind, field, urgency, outcome,"
    " confidential, follows, name, number, place, content, erased, status, due_at, call_back_at, owed_at, handler,"
    " handler_name, responses, call_back_tries, closed_at, reopened, last_entry, last_change_at, to_be_looked_at,"
    " pending, unknown, flags, search_text");

QString columnsOf(const QString &table)
{
    return table == u"call" ? kCallColumns : QStringLiteral("*");
}

QStringList rowTables()
{
    return {QStringLiteral("call"), QStringLiteral("shift"), QStringLiteral("line"), QStringLiteral("officer"),
            QStringLiteral("unit")};
}

// Rows that are in one and not in the other.
Result<qint64> difference(Database &database, const QString &table)
{
    Statement count(
        database,
        QStringLiteral(
            "SELECT count(*) FROM (SELECT * FROM (SELECT %1 FROM %2 EXCEPT SELECT %1 FROM temp.was_%2) AS gone"
            " UNION ALL SELECT * FROM (SELECT %1 FROM temp.was_%2 EXCEPT SELECT %1 FROM %2) AS fresh)"
            " AS differing")
            .arg(columnsOf(table), table));
    const Done done = count.run();
    if (!done.ok())
        return done.error();
    return count.next() ? count.integer() : 0;
}

} // namespace

Result<qint64> Examination::run()
{
    const Done sound = m_database.check();
    if (!sound.ok())
        return sound.error();
    const Result<std::vector<UnitLog>> logs = UnitLogTable(m_database).all();
    if (!logs.ok())
        return logs.error();
    qint64 count = 0;
    for (const UnitLog &log : logs.value()) {
        const Result<qint64> proved = chain(log);
        if (!proved.ok())
            return proved;
        count += proved.value();
    }
    Done done = heldEntries();
    if (done.ok())
        done = rows();
    return done.ok() ? Result<qint64>(count) : Result<qint64>(done.error());
}

Result<qint64> Examination::chain(const UnitLog &log)
{
    Cursor at{log.unit, {}, 0, {}, {}};
    int limit = kPiece;
    while (true) {
        const Result<std::vector<StoredEntry>> piece = m_entries.after(log.unit, at.seq, limit);
        const bool damaged = !piece.ok() && piece.error().code == ErrorCode::Corrupt;
        if (damaged && limit > 1) {
            // One at a time, to name the place.
            limit = 1;
            continue;
        }
        if (!piece.ok())
            return damaged ? broken(piece.error().detail, log.unit, at.seq + 1) : piece.error();
        if (piece.value().empty())
            break;
        for (const StoredEntry &stored : piece.value()) {
            const Done done = link(stored, at);
            if (!done.ok())
                return done.error();
        }
    }
    if (at.seq != log.lastSeq || at.sum != log.head || at.epoch != log.headEpoch)
        return broken(QStringLiteral("the end is missing"), log.unit, at.seq + 1);
    const Done complete = personalParts(log.unit);
    return complete.ok() ? Result<qint64>(at.seq) : Result<qint64>(complete.error());
}

// What came late stands behind the erasure: only at the end of the journal is it known what may be missing.
void Examination::notePersonal(const Entry &entry, qint64 place)
{
    if (entry.header.kind == kind::kPersonalErased)
        m_erased.insert(entry.header.subject.id);
    // A ring that was counted for an erased call goes with that.
    const CallId spokenOf = callSpokenOf(entry);
    if (entry.isPersonalMissing())
        m_without.emplace(spokenOf.isNull() ? entry.header.subject.id : spokenOf.as<SubjectId>(), place);
}

Done Examination::personalParts(UnitId unit)
{
    std::optional<qint64> first;
    for (const auto &[subject, place] : m_without) {
        if (!m_erased.contains(subject))
            first = std::min(first.value_or(place), place);
    }
    m_without.clear();
    m_erased.clear();
    return first ? Done(broken(QStringLiteral("a personal part is missing without an erasure"), unit, *first)) : Done();
}

Done Examination::link(const StoredEntry &stored, Cursor &at)
{
    const qint64 place = at.seq + 1;
    const Result<Entry> entry = decodeEntry(bytesOf(stored.entry()));
    if (!entry.ok())
        return broken(entry.error().detail, at.unit, place);
    const Result<Stamps> stamps = decodeStamps(stored.stamped.stamps->bytes);
    if (!stamps.ok() || stamps.value().seq != place || entry.value().header.unit != at.unit)
        return broken(QStringLiteral("an entry is missing or its stamps are damaged"), at.unit, place);
    const QByteArray sum = nextSum(at, entry.value().sum(), stamps.value());
    if (sum != stored.unitSum)
        return broken(QStringLiteral("the chain does not fit"), at.unit, place);
    notePersonal(entry.value(), place);
    at = {at.unit, stamps.value().epoch, place, sum, {}};
    return {};
}

Done Examination::heldEntries()
{
    const Result<std::vector<StoredEntry>> held
        = m_entries.inState(EntryState::Waiting, std::numeric_limits<int>::max());
    if (!held.ok())
        return held.error();
    for (const StoredEntry &stored : held.value()) {
        const Result<Entry> entry = decodeEntry(bytesOf(stored.entry()));
        if (!entry.ok())
            return Error{
                ErrorCode::ChainBroken,
                QStringLiteral("the held entry %1: %2").arg(stored.entry().header.id.text(), entry.error().detail)};
    }
    return {};
}

Done Examination::rows()
{
    Transaction transaction(m_database);
    Done done = transaction.begun();
    for (const QString &table : rowTables()) {
        if (done.ok())
            done = m_database.runScript(
                QStringLiteral("CREATE TEMP TABLE was_%1 AS SELECT %2 FROM %1").arg(table, columnsOf(table)));
    }
    if (done.ok())
        done = JournalWriter(m_database).rebuild();
    for (const QString &table : rowTables()) {
        if (!done.ok())
            return done;
        const Result<qint64> rows = difference(m_database, table);
        if (!rows.ok())
            return rows.error();
        if (rows.value() > 0)
            return Error{ErrorCode::Corrupt,
                         QStringLiteral("%1 rows of %2 are not what the journal says").arg(rows.value()).arg(table)};
    }
    // Not committed: the copy stays as it was.
    return done;
}

} // namespace tb
