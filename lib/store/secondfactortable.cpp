// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secondfactortable.h"

#include "store/statement.h"

namespace tb {

Result<std::optional<SecondFactor>> SecondFactorTable::find(OfficerId officer)
{
    Statement select(m_database,
                     QStringLiteral("SELECT sealed, pending, last_step, set_at FROM second_factor WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<SecondFactor>();
    SecondFactor factor;
    factor.sealed = select.blob();
    factor.pending = select.blob();
    factor.lastStep = select.integer();
    factor.setAt = select.maybeMoment();
    return std::optional(factor);
}

Done SecondFactorTable::begin(OfficerId officer, const QByteArray &pending)
{
    return Statement(m_database,
                     QStringLiteral("INSERT INTO second_factor(officer, pending, last_step) VALUES(?,?,0)"
                                    " ON CONFLICT (officer) DO UPDATE SET pending=excluded.pending"))
        .bind(officer)
        .bind(pending)
        .run();
}

Result<bool> SecondFactorTable::confirm(OfficerId officer, const QByteArray &pending, qint64 step, Moment at)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE second_factor SET sealed=pending, pending=NULL, last_step=?, set_at=?"
                                    " WHERE officer=? AND pending=?"));
    const Done done = update.bind(step).bind(at).bind(officer).bind(pending).run();
    return done.ok() ? Result<bool>(update.rowsChanged() == 1) : Result<bool>(done.error());
}

Result<bool> SecondFactorTable::useStep(OfficerId officer, qint64 step)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE second_factor SET last_step=? WHERE officer=? AND last_step<?"));
    const Done done = update.bind(step).bind(officer).bind(step).run();
    return done.ok() ? Result<bool>(update.rowsChanged() == 1) : Result<bool>(done.error());
}

Done SecondFactorTable::forget(OfficerId officer)
{
    const Done done
        = Statement(m_database, QStringLiteral("DELETE FROM second_factor WHERE officer=?")).bind(officer).run();
    return done.ok() ? putRecovery(officer, {}) : done;
}

Done SecondFactorTable::putRecovery(OfficerId officer, const std::vector<QByteArray> &codeSums)
{
    Done done = Statement(m_database, QStringLiteral("DELETE FROM recovery_code WHERE officer=?")).bind(officer).run();
    for (const QByteArray &sum : codeSums) {
        if (done.ok())
            done = Statement(m_database, QStringLiteral("INSERT INTO recovery_code(officer, code_sum) VALUES(?,?)"))
                       .bind(officer)
                       .bind(sum)
                       .run();
    }
    return done;
}

Result<bool> SecondFactorTable::useRecovery(OfficerId officer, const QByteArray &codeSum)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM recovery_code WHERE officer=? AND code_sum=?"));
    const Done done = remove.bind(officer).bind(codeSum).run();
    return done.ok() ? Result<bool>(remove.rowsChanged() == 1) : Result<bool>(done.error());
}

Result<qint64> SecondFactorTable::recoveryLeft(OfficerId officer)
{
    Statement select(m_database, QStringLiteral("SELECT COUNT(*) FROM recovery_code WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.integer() : qint64{0};
}

Result<std::vector<SecondFactorTable::Recovery>> SecondFactorTable::recoveryOfLength(int bytes)
{
    Statement select(m_database,
                     QStringLiteral("SELECT officer, code_sum FROM recovery_code WHERE LENGTH(code_sum)=?"));
    const Done done = select.bind(qint64{bytes}).run();
    if (!done.ok())
        return done.error();
    std::vector<Recovery> all;
    while (select.next()) {
        const auto officer = select.id<OfficerId>();
        all.push_back({officer, select.blob()});
    }
    return all;
}

Done SecondFactorTable::replaceRecovery(const Recovery &recovery, const QByteArray &by)
{
    return Statement(m_database, QStringLiteral("UPDATE recovery_code SET code_sum=? WHERE officer=? AND code_sum=?"))
        .bind(by)
        .bind(recovery.officer)
        .bind(recovery.codeSum)
        .run();
}

Done SecondFactorTable::note(OfficerId officer, Moment at, const QString &what)
{
    return Statement(m_database,
                     QStringLiteral("INSERT OR IGNORE INTO second_factor_event(officer, at, what) VALUES(?,?,?)"))
        .bind(officer)
        .bind(at)
        .bind(what)
        .run();
}

Result<std::vector<SecondFactorTable::Event>> SecondFactorTable::events(OfficerId officer)
{
    Statement select(m_database,
                     QStringLiteral("SELECT at, what FROM second_factor_event WHERE officer=? ORDER BY at, what"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    std::vector<Event> events;
    while (select.next()) {
        const Moment at = select.moment();
        events.push_back({at, select.text()});
    }
    return events;
}

} // namespace tb
