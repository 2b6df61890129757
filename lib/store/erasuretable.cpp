// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasuretable.h"

#include "store/idsof.h"

namespace tb {

Result<bool> ErasureTable::contains(CallId call)
{
    Statement select(m_database, QStringLiteral("SELECT subject FROM erased WHERE subject=?"));
    const Done done = select.bind(call).run();
    return done.ok() ? Result<bool>(select.next()) : Result<bool>(done.error());
}

// Where something is taken away, traces of it may be left: what was purged before is not so any more.
Done ErasureTable::erase(CallId call, EntryId by)
{
    Statement insert(m_database, QStringLiteral("INSERT OR IGNORE INTO erased(subject, entry, purged) VALUES(?,?,0)"));
    const Done noted = insert.bind(call).bind(by).run();
    if (!noted.ok())
        return noted;
    Statement update(m_database,
                     QStringLiteral("UPDATE entry SET personal=NULL, salt=NULL WHERE subject=?"
                                    " AND (length(personal)>0 OR length(salt)>0)"));
    const Done done = update.bind(call).run();
    return done.ok() && update.rowsChanged() > 0 ? mark(call, false) : done;
}

Done ErasureTable::forget(EntryId entry, CallId call)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE entry SET personal=NULL, salt=NULL WHERE id=?"
                                    " AND (length(personal)>0 OR length(salt)>0)"));
    const Done done = update.bind(entry).run();
    return done.ok() && update.rowsChanged() > 0 ? mark(call, false) : done;
}

Done ErasureTable::mark(CallId call, bool purged)
{
    Statement update(m_database, QStringLiteral("UPDATE erased SET purged=? WHERE subject=?"));
    return update.bind(qint64{purged}).bind(call).run();
}

Result<std::vector<SubjectId>> ErasureTable::ringsOf(CallId call)
{
    Statement select(m_database, QStringLiteral("SELECT id FROM ring WHERE call=? AND call IS NOT NULL"));
    return idsOf<std::vector<SubjectId>>(select.bind(call));
}

Result<std::vector<SubjectId>> ErasureTable::reviewsOf(CallId call)
{
    Statement select(m_database, QStringLiteral("SELECT id FROM review WHERE call=?"));
    return idsOf<std::vector<SubjectId>>(select.bind(call));
}

Result<std::vector<EntryId>> ErasureTable::orders()
{
    Statement select(m_database, QStringLiteral("SELECT entry FROM erased ORDER BY entry"));
    return idsOf<std::vector<EntryId>>(select);
}

Result<std::vector<CallId>> ErasureTable::unpurged()
{
    Statement select(m_database, QStringLiteral("SELECT subject FROM erased WHERE purged=0 ORDER BY subject"));
    return idsOf<std::vector<CallId>>(select);
}

Done ErasureTable::setPurged(const std::vector<CallId> &calls)
{
    for (const CallId &call : calls) {
        const Done done = mark(call, true);
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
