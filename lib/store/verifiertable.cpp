// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifiertable.h"

#include "store/statement.h"

namespace tb {

Done VerifierTable::put(const Verifier &verifier)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO verifier(officer, hash, proven_at) VALUES(?,?,?)"));
    return insert.bind(verifier.officer).bind(verifier.hash).bind(verifier.provenAt).run();
}

Done VerifierTable::remove(OfficerId officer)
{
    return Statement(m_database, QStringLiteral("DELETE FROM verifier WHERE officer=?")).bind(officer).run();
}

Result<std::optional<Verifier>> VerifierTable::find(OfficerId officer)
{
    Statement select(m_database, QStringLiteral("SELECT officer, hash, proven_at FROM verifier WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<Verifier>();
    Verifier verifier;
    verifier.officer = select.id<OfficerId>();
    verifier.hash = select.blob();
    verifier.provenAt = select.moment();
    return std::optional(verifier);
}

} // namespace tb
