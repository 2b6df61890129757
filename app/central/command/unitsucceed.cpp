// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/unitsucceed.h"

#include "register.h"
#include "unitsuccession.h"

namespace tb {

namespace {

class Succeeding {
public:
    explicit Succeeding(const AdminParts &parts)
        : m_parts(parts), m_ledger(parts.database, parts.clock, parts.random, parts.key),
          m_pen(m_ledger, parts.clock, parts.random), m_relay(m_ledger, m_pen), m_succession(m_ledger, m_pen, m_relay),
          m_register(m_ledger, parts.clock, parts.random)
    {
    }

    Result<UnitSuccession::Plan> plan(const CommandLine &line)
    {
        UnitSuccession::Plan plan;
        const QDate day = QDate::fromString(line.value(QStringLiteral("on")), Qt::ISODate);
        if (!day.isValid())
            return Error{ErrorCode::BadArguments, QStringLiteral("--on wants a day as 2025-07-01.")};
        plan.on = momentAt(day, QTime(0, 0));
        plan.basis = line.value(QStringLiteral("basis"));
        const Done older = find(line.values(QStringLiteral("from")), plan.older);
        const Done newer = older.ok() ? find(line.values(QStringLiteral("into")), plan.newer) : older;
        if (!newer.ok())
            return newer.error();
        std::vector<Unit> heir;
        if (line.has(QStringLiteral("open-to"))) {
            const Done named = find({line.value(QStringLiteral("open-to"))}, heir);
            if (!named.ok())
                return named.error();
        }
        // Of one there is nothing to choose.
        if (heir.empty() && plan.newer.size() == 1)
            heir = plan.newer;
        plan.heir = heir.empty() ? UnitId() : heir.front().id;
        return plan;
    }

    /// How many matters were passed on.
    Result<int> carryOut(const UnitSuccession::Plan &plan)
    {
        const Done recorded = m_succession.record(plan);
        if (!recorded.ok())
            return recorded.error();
        int passed = 0;
        for (const Unit &unit : plan.older) {
            const Result<int> more = m_succession.handOver(unit.id);
            if (!more.ok())
                return more.error();
            passed += more.value();
        }
        for (const UnitId &unit : m_ledger.takeNumbered())
            m_parts.announce(unit);
        return passed;
    }

private:
    Done find(const QStringList &codes, std::vector<Unit> &units)
    {
        for (const QString &code : codes) {
            const Result<Unit> unit = m_register.unitByCode(code);
            if (!unit.ok())
                return unit.error();
            units.push_back(unit.value());
        }
        return {};
    }

    const AdminParts &m_parts;
    Ledger m_ledger;
    ServerPen m_pen;
    Relay m_relay;
    UnitSuccession m_succession;
    Register m_register;
};

} // namespace

Result<QString> UnitSucceed::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete
        = line.check({QStringLiteral("from"), QStringLiteral("into"), QStringLiteral("on"), QStringLiteral("basis")},
                     {QStringLiteral("open-to")});
    if (!complete.ok())
        return complete.error();
    Succeeding succeeding(parts);
    const Result<UnitSuccession::Plan> plan = succeeding.plan(line);
    if (!plan.ok())
        return plan.error();
    const Result<int> passed = succeeding.carryOut(plan.value());
    if (!passed.ok())
        return passed.error();
    return QStringLiteral("Recorded in the journals of all of them. %1 open matters were passed on.\n")
        .arg(passed.value());
}

} // namespace tb
