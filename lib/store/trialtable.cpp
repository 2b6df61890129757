// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trialtable.h"

#include "store/statement.h"

namespace tb {

Result<std::optional<TrialTable::Failures>> TrialTable::wrongPasswords(UnitId unit, const QString &login)
{
    Statement select(m_database, QStringLiteral("SELECT count, last_at FROM wrong_password WHERE unit=? AND login=?"));
    const Done done = select.bind(unit).bind(login).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<Failures>();
    Failures failures;
    failures.count = static_cast<int>(select.integer());
    failures.last = select.moment();
    return std::optional(failures);
}

// One statement counts on, so that no process overlooks what another has counted.
Done TrialTable::addWrongPassword(UnitId unit, const QString &login, Moment at, Moment forgetBefore)
{
    const Done forgotten
        = Statement(m_database, QStringLiteral("DELETE FROM wrong_password WHERE last_at<?")).bind(forgetBefore).run();
    if (!forgotten.ok())
        return forgotten;
    return Statement(m_database,
                     QStringLiteral("INSERT INTO wrong_password(unit, login, count, last_at) VALUES(?,?,1,?)"
                                    " ON CONFLICT (unit, login) DO UPDATE SET count=wrong_password.count+1,"
                                    " last_at=excluded.last_at"))
        .bind(unit)
        .bind(login)
        .bind(at)
        .run();
}

Done TrialTable::clearPasswords(UnitId unit, const QString &login)
{
    return Statement(m_database, QStringLiteral("DELETE FROM wrong_password WHERE unit=? AND login=?"))
        .bind(unit)
        .bind(login)
        .run();
}

Result<std::optional<Moment>> TrialTable::nthLatestCode(const QByteArray &peer, int most, Moment since)
{
    Statement select(m_database,
                     QStringLiteral("SELECT at, tries FROM wrong_code WHERE peer=? AND at>? ORDER BY at DESC"));
    const Done done = select.bind(peer).bind(since).run();
    if (!done.ok())
        return done.error();
    qint64 tries = 0;
    while (select.next()) {
        const Moment at = select.moment();
        tries += select.integer();
        if (tries >= most)
            return std::optional(at);
    }
    return std::optional<Moment>();
}

Done TrialTable::addWrongCode(const QByteArray &peer, Moment at, Moment forgetBefore)
{
    const Done forgotten
        = Statement(m_database, QStringLiteral("DELETE FROM wrong_code WHERE at<?")).bind(forgetBefore).run();
    if (!forgotten.ok())
        return forgotten;
    return Statement(m_database,
                     QStringLiteral("INSERT INTO wrong_code(peer, at, tries) VALUES(?,?,1)"
                                    " ON CONFLICT (peer, at) DO UPDATE SET tries=wrong_code.tries+1"))
        .bind(peer.isEmpty() ? QByteArray("-") : peer)
        .bind(at)
        .run();
}

} // namespace tb
