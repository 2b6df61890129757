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
    Statement select(m_database,
                     QStringLiteral("SELECT state, COUNT(*) FROM entry WHERE stream IN (SELECT id FROM stream)"
                                    " GROUP BY state"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    EntryCounts counts;
    while (select.next()) {
        const auto state = static_cast<EntryState>(select.integer());
        add(counts, state, select.integer());
    }
    return counts;
}

Result<std::optional<Moment>> OutboxTable::oldestWaiting()
{
    const Result<std::vector<StoredEntry>> first = EntryTable(m_database).inState(EntryState::Pending, 1);
    if (!first.ok())
        return first.error();
    return first.value().empty() ? std::optional<Moment>() : first.value().front().entry().header.writtenAt;
}

// The header is not a column: the newest are read until one is older, which is a day's work at most.
Result<int> OutboxTable::sentSince(Moment from)
{
    Statement select(m_database,
                     QStringLiteral("SELECT header, state FROM entry WHERE stream IN (SELECT id FROM stream)"
                                    " ORDER BY place DESC"));
    const Done done = select.run();
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
