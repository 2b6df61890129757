// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "store/erasuretable.h"
#include "store/statement.h"

namespace tb {

Done DraftTable::put(const Draft &draft)
{
    const CallId about = CallId::fromText(draft.purpose.section(QLatin1Char(':'), 1));
    const Result<bool> erased = about.isNull() ? Result<bool>(false) : ErasureTable(m_database).contains(about);
    if (!erased.ok() || erased.value())
        return erased.ok() ? Done() : Done(erased.error());
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO draft(id, officer, purpose, saved_at, content)"
                                    " VALUES(?,?,?,?,?)"));
    return insert.bind(draft.id).bind(draft.officer).bind(draft.purpose).bind(draft.savedAt).bind(draft.content).run();
}

Done DraftTable::remove(DraftId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM draft WHERE id=?")).bind(id).run();
}

Done DraftTable::removeAbout(CallId call)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM draft WHERE purpose LIKE ?"));
    return remove.bind(QStringLiteral("%:") + call.text()).run();
}

Result<std::vector<Draft>> DraftTable::ofOfficer(OfficerId officer)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, officer, purpose, saved_at, content FROM draft"
                                    " WHERE officer=? ORDER BY saved_at DESC"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    std::vector<Draft> drafts;
    while (select.next()) {
        Draft draft;
        draft.id = select.id<DraftId>();
        draft.officer = select.id<OfficerId>();
        draft.purpose = select.text();
        draft.savedAt = select.moment();
        draft.content = select.blob();
        drafts.push_back(draft);
    }
    return drafts;
}

} // namespace tb
