// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rulestable.h"

#include "store/statement.h"

namespace tb {

Done RulesTable::put(UnitId unit, const UnitRules &rules)
{
    const Done done = Statement(m_database, QStringLiteral("DELETE FROM unit_rules WHERE unit=?")).bind(unit).run();
    if (!done.ok() || rules == UnitRules())
        return done;
    Statement insert(
        m_database,
        QStringLiteral("INSERT INTO unit_rules(unit, check_in, short_ring, escalate_after) VALUES(?,?,?,?)"));
    insert.bind(unit).bind(qint64{rules.checkInEarly.count()}).bind(qint64{rules.shortRing.count()});
    return insert.bind(qint64{rules.escalateAfter.count()}).run();
}

Done RulesTable::clear()
{
    return Statement(m_database, QStringLiteral("DELETE FROM unit_rules")).run();
}

Result<UnitRules> RulesTable::find(UnitId unit)
{
    UnitRules rules;
    Statement select(m_database,
                     QStringLiteral("SELECT check_in, short_ring, escalate_after FROM unit_rules WHERE unit=?"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    if (select.next()) {
        rules.checkInEarly = minutes(select.integer());
        rules.shortRing = seconds(select.integer());
        rules.escalateAfter = minutes(select.integer());
    }
    return rules;
}

} // namespace tb
