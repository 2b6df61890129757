// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "journal/kinds.h"
#include "store/journalbytes.h"
#include "store/refusedtable.h"
#include "sync/wire.h"

namespace tb {

namespace {
// What the key signs: a point of one unit's journal, in one fixed form.
QByteArray pointBytes(const Cursor &cursor)
{
    return "tb/checkpoint/1\n" + cursor.unit.bytes().toHex() + '\n' + cursor.epoch.toUtf8() + '\n'
        + QByteArray::number(cursor.seq) + '\n' + cursor.sum.toHex();
}
} // namespace

Result<UnitLog> Ledger::log(UnitId unit)
{
    const Result<std::optional<UnitLog>> found = m_logs.find(unit);
    if (!found.ok())
        return found.error();
    if (found.value())
        return *found.value();
    UnitLog log;
    log.unit = unit;
    log.epoch = freshEpoch({});
    return log;
}

Done Ledger::reserve(UnitId unit)
{
    const Result<UnitLog> log = lockedLog(unit);
    return log.ok() ? Done() : Done(log.error());
}

// Where the unit has no row yet there is nothing to lock: one is made, by whoever comes first.
Result<UnitLog> Ledger::lockedLog(UnitId unit)
{
    Result<std::optional<UnitLog>> found = m_logs.locked(unit);
    if (found.ok() && !found.value()) {
        const Result<UnitLog> fresh = log(unit);
        const Done added = fresh.ok() ? m_logs.add(fresh.value()) : Done(fresh.error());
        if (!added.ok())
            return added.error();
        found = m_logs.locked(unit);
    }
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::Internal, QStringLiteral("a unit without a row")};
    return *found.value();
}

QString Ledger::freshEpoch(const QString &before)
{
    const int count = before.section(QLatin1Char('.'), 0, 0).toInt() + 1;
    return QStringLiteral("%1.%2").arg(count).arg(QString::fromLatin1(m_random.bytes(8).toHex()));
}

Result<Stamps> Ledger::accept(const Entry &entry, const QStringList &flags, bool wasHeld)
{
    return number(entry, m_clock.now(), flags, wasHeld);
}

Result<Stamps> Ledger::acceptAgain(const Entry &entry, const Stamps &before, bool wasHeld)
{
    return number(entry, before.receivedAt, before.flags, wasHeld);
}

Result<Stamps> Ledger::number(const Entry &entry, Moment receivedAt, const QStringList &flags, bool wasHeld)
{
    Q_ASSERT(m_database.isInTransaction());
    Result<UnitLog> found = lockedLog(entry.header.unit);
    if (!found.ok())
        return found.error();
    UnitLog log = found.take();
    const StoredEntry placed = next(entry, receivedAt, flags, log);
    const Stamps &stamps = *placed.stamped.stamps;
    Done done = wasHeld ? m_writer.number(entry, stamps, log.head) : m_writer.append(placed);
    if (done.ok())
        done = m_logs.put(log);
    if (done.ok() && entry.header.kind == kind::kPersonalErased)
        done = RefusedTable(m_database).forget(entry.header.subject.id);
    m_numbered.insert(log.unit);
    return done.ok() ? Result<Stamps>(stamps) : Result<Stamps>(done.error());
}

StoredEntry Ledger::next(const Entry &entry, Moment receivedAt, const QStringList &flags, UnitLog &log)
{
    const Stamps stamps = makeStamps(log.epoch, log.lastSeq + 1, receivedAt, flags);
    log.head = nextSum(log.cursor(), entry.sum(), stamps);
    log.headEpoch = stamps.epoch;
    log.lastSeq = stamps.seq;
    return {{entry, stamps}, EntryState::Accepted, log.head, {}};
}

StoredEntry Ledger::place(const Entry &entry, const QStringList &flags, UnitLog &log) const
{
    return next(entry, m_clock.now(), flags, log);
}

Done Ledger::accept(const std::vector<StoredEntry> &placed, const std::map<Subject, History> &histories,
                    const std::optional<UnitLog> &log)
{
    const Done done = m_writer.append(placed, histories);
    if (!done.ok() || !log)
        return done;
    m_numbered.insert(log->unit);
    return m_logs.put(*log);
}

Done Ledger::beginEpoch(UnitId unit)
{
    Q_ASSERT(m_database.isInTransaction());
    Result<UnitLog> found = lockedLog(unit);
    if (!found.ok())
        return found.error();
    UnitLog log = found.take();
    log.epoch = freshEpoch(log.epoch);
    return m_logs.put(log);
}

Cursor Ledger::confirmed(const Cursor &cursor) const
{
    Cursor result = cursor;
    result.mac = m_key.mac(pointBytes(cursor));
    return result;
}

bool Ledger::isConfirmed(const Cursor &cursor) const
{
    return m_key.verify(pointBytes(cursor), cursor.mac);
}

Result<bool> Ledger::knows(const Cursor &cursor)
{
    if (cursor.seq == 0)
        return true;
    // Without gaps in the numbers, what comes after the one before is the one that is meant; the sum says whether it
    // is.
    const Result<std::vector<NumberedBytes>> found = JournalBytes(m_database).after(cursor.unit, cursor.seq - 1, 1);
    if (!found.ok())
        return found.error();
    return !found.value().empty() && found.value().front().unitSum == cursor.sum;
}

} // namespace tb
