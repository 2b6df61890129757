// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/boardtable.h"

#include "store/callcolumns.h"

namespace tb {

Result<std::vector<Call>> BoardTable::openOutside(Moment from, Moment to, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE status<>1 AND (started_at<? OR"
                                    " started_at>=?) ORDER BY owed_at IS NULL, owed_at LIMIT ?"));
    return collectCalls(select.bind(from).bind(to).bind(qint64{limit}));
}

Result<std::vector<Call>> BoardTable::settledMissed(Moment from, Moment to, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS
                                    " FROM call WHERE row>=? AND row<? AND type=2 AND status=1"
                                    " ORDER BY row DESC LIMIT ?"));
    return collectCalls(select.bind(firstRowAt(from)).bind(firstRowAt(to)).bind(qint64{limit}));
}

Result<std::vector<Call>> BoardTable::owedBefore(Moment term, int told, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS
                                    " FROM call WHERE status<>1 AND owed_at<? AND told<=? ORDER BY owed_at LIMIT ?"));
    return collectCalls(select.bind(term).bind(qint64{told}).bind(qint64{limit}));
}

Result<int> BoardTable::openToldTo(UnitId unit, int told)
{
    Statement select(m_database, QStringLiteral("SELECT count(*) FROM call WHERE status<>1 AND unit=? AND told>=?"));
    const Done done = select.bind(unit).bind(qint64{told}).run();
    if (!done.ok())
        return done.error();
    return select.next() ? static_cast<int>(select.integer()) : 0;
}

Result<std::vector<Call>> BoardTable::followersOf(CallId id, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE follows=? ORDER BY row LIMIT ?"));
    return collectCalls(select.bind(id).bind(qint64{limit}));
}

} // namespace tb
