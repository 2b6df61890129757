// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codetable.h"

#include "store/statement.h"

namespace tb {

Done CodeTable::put(const QByteArray &codeSum, UnitId unit, Moment expiresAt)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO enrolment_code(code_sum, unit, expires_at, used_by)"
                                    " VALUES(?,?,?,NULL)"));
    return insert.bind(codeSum).bind(unit).bind(expiresAt).run();
}

Result<UnitId> CodeTable::redeem(const QByteArray &codeSum, DeskId desk, Moment now)
{
    // One statement decides: of two desks with the same code, on whatever process, one alone changes the row.
    Statement update(m_database,
                     QStringLiteral("UPDATE enrolment_code SET used_by=? WHERE code_sum=? AND used_by IS NULL"
                                    " AND expires_at>?"));
    Done done = update.bind(desk).bind(codeSum).bind(now).run();
    if (!done.ok())
        return done.error();
    if (update.rowsChanged() != 1)
        return UnitId();
    Statement select(m_database, QStringLiteral("SELECT unit FROM enrolment_code WHERE code_sum=?"));
    done = select.bind(codeSum).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.id<UnitId>() : UnitId();
}

Result<std::vector<QByteArray>> CodeTable::ofLength(int bytes)
{
    Statement select(m_database, QStringLiteral("SELECT code_sum FROM enrolment_code WHERE LENGTH(code_sum)=?"));
    const Done done = select.bind(qint64{bytes}).run();
    if (!done.ok())
        return done.error();
    std::vector<QByteArray> sums;
    while (select.next())
        sums.push_back(select.blob());
    return sums;
}

Done CodeTable::replace(const QByteArray &codeSum, const QByteArray &by)
{
    return Statement(m_database, QStringLiteral("UPDATE enrolment_code SET code_sum=? WHERE code_sum=?"))
        .bind(by)
        .bind(codeSum)
        .run();
}

} // namespace tb
