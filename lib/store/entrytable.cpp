// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entrytable.h"

#include "store/firstof.h"
#include "store/idsof.h"
#include "store/manyrows.h"
#include "store/statement.h"

#include <algorithm>

namespace tb {

namespace {

// A literal, so that it can stand inside the statements' literals.
#define TB_ENTRY_COLUMNS "header, body, personal, salt, state, stamps, unit_sum, reason"
constexpr int kStoredColumns = 15;

// As many places as the longest list needs, and the rest of them empty.
template <class Value> void bindAll(Statement &statement, const std::vector<Value> &values, int places)
{
    for (size_t i = 0; i < static_cast<size_t>(places); ++i)
        i < values.size() ? statement.bind(values[i]) : statement.bindNull();
}

Done one(Statement &statement)
{
    const Done done = statement.run();
    if (done.ok() && statement.rowsChanged() != 1)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("entry")};
    return done;
}

} // namespace

Done EntryTable::insert(const std::vector<StoredEntry> &entries)
{
    for (size_t done = 0; done < entries.size();) {
        const size_t portion = manyrows::nextPortion(entries.size() - done);
        const Done inserted = insertRows(&entries[done], portion);
        if (!inserted.ok())
            return inserted;
        done += portion;
    }
    return {};
}

Done EntryTable::insertRows(const StoredEntry *first, size_t count)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT INTO entry(id, unit, about, subject, stream, counter, " TB_ENTRY_COLUMNS ", seq) VALUES")
            + manyrows::rowsOfMarks(static_cast<int>(count), kStoredColumns));
    for (const StoredEntry *stored = first; stored != first + count; ++stored) {
        const Entry &entry = stored->entry();
        const Header &header = entry.header;
        insert.bind(header.id).bind(header.unit).bind(qint64{static_cast<int>(header.subject.type)});
        insert.bind(header.subject.id).bind(header.stream).bind(header.counter);
        insert.bind(entry.headerBytes).bind(entry.bodyBytes).bind(entry.personalBytes).bind(entry.salt);
        insert.bind(qint64{static_cast<int>(stored->state)});
        insert.bind(stored->stamped.stamps ? stored->stamped.stamps->bytes : QByteArray()).bind(stored->unitSum);
        insert.bind(stored->reason);
        stored->stamped.stamps ? insert.bind(stored->stamped.stamps->seq) : insert.bindNull();
        m_recent.keep(entry);
    }
    return insert.run();
}

Done EntryTable::number(EntryId id, const Stamps &stamps, const QByteArray &unitSum)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE entry SET state=1, seq=?, stamps=?, unit_sum=?, reason='' WHERE id=?"));
    update.bind(stamps.seq).bind(stamps.bytes).bind(unitSum).bind(id);
    return one(update);
}

Done EntryTable::unnumberAfter(UnitId unit, qint64 seq, DeskId ownDesk)
{
    const Result<std::vector<StoredEntry>> lost = after(unit, seq, -1);
    if (!lost.ok())
        return lost.error();
    for (const StoredEntry &stored : lost.value()) {
        const bool own = stored.entry().header.desk == ownDesk;
        Statement update(m_database, QStringLiteral("UPDATE entry SET state=?, seq=NULL, unit_sum=NULL WHERE id=?"));
        update.bind(qint64{static_cast<int>(own ? EntryState::Pending : EntryState::Returning)});
        const Done done = one(update.bind(stored.entry().header.id));
        if (!done.ok())
            return done;
    }
    return {};
}

Done EntryTable::setState(EntryId id, EntryState state, const QString &reason)
{
    Statement update(m_database, QStringLiteral("UPDATE entry SET state=?, reason=? WHERE id=?"));
    update.bind(qint64{static_cast<int>(state)}).bind(reason).bind(id);
    return one(update);
}

Done EntryTable::replaceHeader(const Entry &entry)
{
    Statement update(m_database, QStringLiteral("UPDATE entry SET header=?, stream=?, counter=? WHERE id=?"));
    update.bind(entry.headerBytes).bind(entry.header.stream).bind(entry.header.counter).bind(entry.header.id);
    return one(update);
}

Result<std::optional<StoredEntry>> EntryTable::find(EntryId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_ENTRY_COLUMNS " FROM entry WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<History> EntryTable::history(const SubjectId &subject)
{
    const Result<std::vector<StoredEntry>> found = bySubject(subject);
    return found.ok() ? Result<History>(historyOf(subject, found.value())) : Result<History>(found.error());
}

History historyOf(const SubjectId &subject, const std::vector<StoredEntry> &entries)
{
    History history;
    for (const StoredEntry &stored : entries) {
        if (stored.entry().header.subject.id == subject)
            addToFold(history, stored);
    }
    return history;
}

void addToFold(History &history, const StoredEntry &stored)
{
    if (stored.state == EntryState::Refused || stored.state == EntryState::Withdrawn
        || stored.state == EntryState::Waiting)
        return;
    history.push_back(stored.stamped);
    // Without a number the stamps are those of a life of the server that is over.
    if (stored.state != EntryState::Accepted)
        history.back().stamps.reset();
}

Result<EntryId> EntryTable::lastOf(const SubjectId &subject)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id FROM entry WHERE subject=? AND state NOT IN (3, 4, 6)"
                                    " ORDER BY seq IS NOT NULL, seq DESC, state<>0, place DESC LIMIT 1"));
    const Done done = select.bind(subject).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.id<EntryId>() : EntryId();
}

Result<std::vector<StoredEntry>> EntryTable::after(UnitId unit, qint64 seq, int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_ENTRY_COLUMNS " FROM entry WHERE unit=? AND seq>? ORDER BY seq LIMIT ?"));
    return collect(select.bind(unit).bind(seq).bind(qint64{limit}));
}

// "state<>1" says nothing new, but only with it can SQLite use the index of what is open; without it every question
// reads the whole journal.
Result<std::vector<StoredEntry>> EntryTable::inState(EntryState state, int limit)
{
    Q_ASSERT(state != EntryState::Accepted);
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_ENTRY_COLUMNS " FROM entry WHERE state=? AND state<>1 ORDER BY place LIMIT ?"));
    return collect(select.bind(qint64{static_cast<int>(state)}).bind(qint64{limit}));
}

Result<std::vector<EntryId>> EntryTable::idsInState(EntryState state)
{
    Q_ASSERT(state != EntryState::Accepted);
    Statement select(m_database, QStringLiteral("SELECT id FROM entry WHERE state=? AND state<>1 ORDER BY place"));
    return idsOf<std::vector<EntryId>>(select.bind(qint64{static_cast<int>(state)}));
}

Result<std::vector<StoredEntry>> EntryTable::bySubject(const SubjectId &subject)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_ENTRY_COLUMNS " FROM entry WHERE subject=?"
                                    " ORDER BY seq IS NULL, seq, state=0, place"));
    return collect(select.bind(subject));
}

// One walk through three indexes: each question of its own would be a way to the server and back.
Result<std::vector<StoredEntry>> EntryTable::related(const EntryQuestion &question)
{
    const int places
        = manyrows::placesFor(std::max({question.ids.size(), question.subjects.size(), question.counters.size()}));
    const QString marks = manyrows::marks(places);
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_ENTRY_COLUMNS " FROM entry WHERE id IN (%1) OR subject IN (%1)"
                                    " OR (stream=? AND counter IN (%1)) ORDER BY seq IS NULL, seq, state=0, place")
                         .arg(marks));
    bindAll(select, question.ids, places);
    bindAll(select, question.subjects, places);
    bindAll(select.bind(question.stream), question.counters, places);
    return collect(select);
}

Result<StoredEntry> EntryTable::read(Statement &row)
{
    EntryBytes bytes;
    bytes.header = row.blob();
    bytes.body = row.blob();
    bytes.personal = row.blob();
    bytes.salt = row.blob();
    const Entry *recent = m_recent.find(bytes);
    Result<Entry> entry = recent ? Result<Entry>(*recent) : decodeEntry(bytes);
    if (!entry.ok())
        return Error{ErrorCode::Corrupt, QStringLiteral("stored entry: %1").arg(entry.error().detail)};
    StoredEntry stored;
    stored.stamped.entry = entry.take();
    stored.state = static_cast<EntryState>(row.integer());
    const QByteArray stampBytes = row.blob();
    if (!stampBytes.isEmpty()) {
        Result<Stamps> stamps = decodeStamps(stampBytes);
        if (!stamps.ok())
            return Error{ErrorCode::Corrupt, QStringLiteral("stored stamps")};
        stored.stamped.stamps = stamps.take();
    }
    stored.unitSum = row.blob();
    stored.reason = row.text();
    return stored;
}

Result<std::vector<StoredEntry>> EntryTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<StoredEntry> entries;
    while (select.next()) {
        Result<StoredEntry> stored = read(select);
        if (!stored.ok())
            return stored.error();
        entries.push_back(stored.take());
    }
    return entries;
}

} // namespace tb
