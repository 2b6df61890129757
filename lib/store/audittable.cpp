// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audittable.h"

#include "store/statement.h"

namespace tb {

Done AuditTable::add(const AuditRow &row)
{
    return Statement(m_database, QStringLiteral("INSERT INTO audit(at, actor, deed, about, outcome) VALUES(?,?,?,?,?)"))
        .bind(row.at)
        .bind(row.actor)
        .bind(row.deed)
        .bind(row.about)
        .bind(row.outcome)
        .run();
}

Result<std::vector<AuditRow>> AuditTable::between(Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT at, actor, deed, about, outcome FROM audit WHERE at>=? AND at<?"
                                    " ORDER BY place"));
    const Done done = select.bind(from).bind(to).run();
    if (!done.ok())
        return done.error();
    std::vector<AuditRow> rows;
    while (select.next()) {
        AuditRow row;
        row.at = select.moment();
        row.actor = select.text();
        row.deed = select.text();
        row.about = select.text();
        row.outcome = select.text();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tb
