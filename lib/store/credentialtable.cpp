// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/credentialtable.h"

#include "store/statement.h"

namespace tb {

Done CredentialTable::put(const Credential &credential)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO credential(officer, hash, temporary, set_at)"
                                    " VALUES(?,?,?,?)"));
    return insert.bind(credential.officer)
        .bind(credential.hash)
        .bind(qint64{credential.temporary})
        .bind(credential.setAt)
        .run();
}

Result<std::optional<Credential>> CredentialTable::find(OfficerId officer)
{
    Statement select(m_database,
                     QStringLiteral("SELECT officer, hash, temporary, set_at FROM credential WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<Credential>();
    Credential credential;
    credential.officer = select.id<OfficerId>();
    credential.hash = select.blob();
    credential.temporary = select.integer() != 0;
    credential.setAt = select.moment();
    return std::optional(credential);
}

Done CredentialTable::prove(OfficerId officer, DeskId desk, Moment at)
{
    Statement insert(m_database, QStringLiteral("INSERT OR REPLACE INTO proven(officer, desk, at) VALUES(?,?,?)"));
    return insert.bind(officer).bind(desk).bind(at).run();
}

Result<bool> CredentialTable::isProven(OfficerId officer, DeskId desk, Moment now)
{
    Statement select(m_database,
                     QStringLiteral("SELECT 1 FROM proven WHERE officer=? AND desk=? AND at>=? AND NOT EXISTS"
                                    " (SELECT 1 FROM credential WHERE credential.officer=proven.officer"
                                    " AND credential.temporary=1)"));
    const Done done = select.bind(officer).bind(desk).bind(now - kProofHolds).run();
    if (!done.ok())
        return done.error();
    return select.next();
}

Result<std::optional<Moment>> CredentialTable::provenAt(OfficerId officer, DeskId desk)
{
    Statement select(m_database, QStringLiteral("SELECT at FROM proven WHERE officer=? AND desk=?"));
    const Done done = select.bind(officer).bind(desk).run();
    if (!done.ok())
        return done.error();
    return select.next() ? std::optional(select.moment()) : std::optional<Moment>();
}

Result<std::vector<CredentialTable::Proof>> CredentialTable::proofs(OfficerId officer, Moment now)
{
    Statement select(m_database,
                     QStringLiteral("SELECT desk, at FROM proven WHERE officer=? AND at>=? ORDER BY at DESC, desk"));
    const Done done = select.bind(officer).bind(now - kProofHolds).run();
    if (!done.ok())
        return done.error();
    std::vector<Proof> all;
    while (select.next()) {
        const auto desk = select.id<DeskId>();
        all.push_back({desk, select.moment()});
    }
    return all;
}

Done CredentialTable::forgetProofs(OfficerId officer)
{
    return Statement(m_database, QStringLiteral("DELETE FROM proven WHERE officer=?")).bind(officer).run();
}

Done CredentialTable::forgetProofsElsewhere(OfficerId officer, DeskId here)
{
    return Statement(m_database, QStringLiteral("DELETE FROM proven WHERE officer=? AND desk<>?"))
        .bind(officer)
        .bind(here)
        .run();
}

} // namespace tb
