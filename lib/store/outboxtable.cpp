// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxtable.h"

#include "store/entrytable.h"
#include "store/statement.h"

namespace tb {

namespace {

void add(EntryCounts &counts, EntryState state, qint64 count)
{
    switch (state) {
    case EntryState::Pending:
        counts.pending += count;
        return;
    case EntryState::Accepted:
        counts.accepted += count;
        return;
    case EntryState::Held:
        counts.held += count;
        return;
    case EntryState::Refused:
        counts.refused += count;
        return;
    case EntryState::Withdrawn:
        counts.withdrawn += count;
        return;
    case EntryState::Returning: // another desk's
    case EntryState::Waiting: // the server's
        return;
    }
}

} // namespace

Result<EntryCounts> OutboxTable::counts()
{
    Statement open(m_database,
                   QStringLiteral("SELECT state, COUNT(*) FROM entry WHERE state<>1"
                                  " AND stream IN (SELECT id FROM stream) GROUP BY state"));
    Done done = open.run();
    EntryCounts counts;
    qint64 notAccepted = 0;
    while (done.ok() && open.next()) {
        const auto state = static_cast<EntryState>(open.integer());
        const qint64 count = open.integer();
        add(counts, state, count);
        notAccepted += count;
    }
    // Counted in the index alone: the accepted ones are nearly all.
    Statement all(m_database, QStringLiteral("SELECT COUNT(*) FROM entry WHERE stream IN (SELECT id FROM stream)"));
    if (done.ok())
        done = all.run();
    if (!done.ok())
        return done.error();
    counts.accepted = all.next() ? all.integer() - notAccepted : 0;
    return counts;
}

Result<std::optional<Moment>> OutboxTable::oldestWaiting()
{
    const Result<std::vector<StoredEntry>> first = EntryTable(m_database).inState(EntryState::Pending, 1);
    if (!first.ok())
        return first.error();
    return first.value().empty() ? std::optional<Moment>() : first.value().front().entry().header.writtenAt;
}

Result<int> OutboxTable::sentSince(Moment from)
{
    std::vector<StreamId> streams;
    Statement select(m_database, QStringLiteral("SELECT id FROM stream"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    while (select.next())
        streams.push_back(select.id<StreamId>());
    int sent = 0;
    for (const StreamId &stream : streams) {
        const Result<int> more = sentSince(stream, from);
        if (!more.ok())
            return more;
        sent += more.value();
    }
    return sent;
}

// The header is not a column: the newest are read until one is older, which is a day's work at most.
Result<int> OutboxTable::sentSince(const StreamId &stream, Moment from)
{
    Statement select(m_database,
                     QStringLiteral("SELECT header, state FROM entry WHERE stream=? ORDER BY counter DESC"));
    const Done done = select.bind(stream).run();
    if (!done.ok())
        return done.error();
    int sent = 0;
    while (select.next()) {
        const Result<Header> header = decodeHeader(select.blob());
        if (!header.ok())
            return Error{ErrorCode::Corrupt, QStringLiteral("stored header")};
        if (header.value().writtenAt < from)
            break;
        sent += static_cast<EntryState>(select.integer()) == EntryState::Accepted ? 1 : 0;
    }
    return sent;
}

} // namespace tb
