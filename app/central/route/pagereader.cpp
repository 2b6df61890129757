// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/pagereader.h"

#include "journal/limits.h"

namespace tb {

namespace {

Cursor placeOf(UnitId unit, const StoredEntry &stored)
{
    return {unit, stored.stamped.stamps->epoch, stored.stamped.stamps->seq, stored.unitSum, {}};
}

qsizetype bytesOf(const Entry &entry)
{
    return entry.headerBytes.size() + entry.bodyBytes.size() + entry.personalBytes.size();
}

} // namespace

// The epoch that a client names is not to be confirmed unseen: it is that of the entry which stands there.
Result<Cursor> PageReader::canonical(const Cursor &cursor)
{
    if (cursor.seq == 0)
        return Cursor{cursor.unit, {}, 0, {}, {}};
    const Result<std::vector<StoredEntry>> here = m_entries.after(cursor.unit, cursor.seq - 1, 1);
    if (!here.ok())
        return here.error();
    if (here.value().empty())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("no such place in the journal")};
    return placeOf(cursor.unit, here.value().front());
}

Result<PullPage> PageReader::after(const Cursor &cursor)
{
    const Result<Cursor> start = canonical(cursor);
    const Result<std::vector<StoredEntry>> found = m_entries.after(cursor.unit, cursor.seq, Limits::kPageEntries + 1);
    if (!start.ok() || !found.ok())
        return start.ok() ? found.error() : start.error();
    PullPage page;
    page.cursor = start.value();
    page.now = m_ledger.now();
    qsizetype bytes = 0;
    for (const StoredEntry &stored : found.value()) {
        const Entry &entry = stored.entry();
        bytes += bytesOf(entry);
        page.more = !page.entries.empty()
            && (bytes > Limits::kPageBytes || page.entries.size() >= size_t{Limits::kPageEntries});
        if (page.more)
            break;
        page.entries.push_back(
            {{entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt}, stored.stamped.stamps->bytes});
        page.cursor = placeOf(cursor.unit, stored);
    }
    page.cursor = m_ledger.confirmed(page.cursor);
    return page;
}

} // namespace tb
