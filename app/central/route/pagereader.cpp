// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/pagereader.h"

#include "journal/limits.h"

namespace tb {

namespace {

Result<Cursor> placeOf(UnitId unit, const NumberedBytes &numbered)
{
    const Result<Stamps> stamps = decodeStamps(numbered.stamps);
    if (!stamps.ok())
        return Error{ErrorCode::Corrupt, QStringLiteral("stored stamps")};
    return Cursor{unit, stamps.value().epoch, stamps.value().seq, numbered.unitSum, {}};
}

qsizetype bytesOf(const EntryBytes &entry)
{
    return entry.header.size() + entry.body.size() + entry.personal.size();
}

} // namespace

// The epoch that a client names is not to be confirmed unseen: it is that of the entry which stands there.
Result<Cursor> PageReader::canonical(const Cursor &cursor)
{
    if (cursor.seq == 0)
        return Cursor{cursor.unit, {}, 0, {}, {}};
    const Result<std::vector<NumberedBytes>> here = m_bytes.after(cursor.unit, cursor.seq - 1, 1);
    if (!here.ok())
        return here.error();
    if (here.value().empty())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("no such place in the journal")};
    return placeOf(cursor.unit, here.value().front());
}

// The bytes go on as they are: every desk reads them as strictly as this server did when it took them.
Result<PullPage> PageReader::after(const Cursor &cursor)
{
    const Result<Cursor> start = canonical(cursor);
    const Result<std::vector<NumberedBytes>> found = m_bytes.after(cursor.unit, cursor.seq, Limits::kPageEntries + 1);
    if (!start.ok() || !found.ok())
        return start.ok() ? found.error() : start.error();
    PullPage page;
    page.now = m_ledger.now();
    qsizetype bytes = 0;
    for (const NumberedBytes &numbered : found.value()) {
        bytes += bytesOf(numbered.entry);
        page.more = !page.entries.empty()
            && (bytes > Limits::kPageBytes || page.entries.size() >= size_t{Limits::kPageEntries});
        if (page.more)
            break;
        page.entries.push_back({numbered.entry, numbered.stamps});
    }
    const Result<Cursor> end
        = page.entries.empty() ? start : placeOf(cursor.unit, found.value()[page.entries.size() - 1]);
    if (!end.ok())
        return end.error();
    page.cursor = m_ledger.confirmed(end.value());
    return page;
}

} // namespace tb
