// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/retentioncommand.h"

#include "ledger.h"
#include "retention.h"
#include "route/eventlog.h"
#include "store/unittable.h"

namespace tb {

namespace {

const QString kOff = QStringLiteral("Nothing goes by age: no term is set.\n");

} // namespace

Result<QString> RetentionCommand::run(const AdminParts &parts, const CommandLine &line)
{
    const bool sets = line.name() == u"retention set";
    const bool runs = line.name() == u"retention run";
    const QStringList needed = sets ? QStringList{QStringLiteral("months"), QStringLiteral("paper")} : QStringList();
    const Done complete = line.check(needed, runs ? QStringList{QStringLiteral("dry-run")} : QStringList());
    if (!complete.ok())
        return complete.error();
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    Retention retention(ledger, parts.clock, parts.random);
    if (sets)
        return set(retention, line);
    if (runs)
        return line.has(QStringLiteral("dry-run")) ? preview(retention, parts.database) : carryOut(retention, parts);
    if (line.name() == u"retention off") {
        const Done done = retention.setOff();
        return done.ok() ? Result<QString>(kOff) : Result<QString>(done.error());
    }
    return show(retention);
}

Result<QString> RetentionCommand::show(Retention &retention)
{
    const Result<Retention::Rule> rule = retention.rule();
    if (!rule.ok())
        return rule.error();
    if (rule.value().months == 0)
        return kOff;
    return QStringLiteral("What is personal in a call is kept for %1 months after the last that happened to it (%2).\n")
        .arg(rule.value().months)
        .arg(rule.value().paper);
}

Result<QString> RetentionCommand::set(Retention &retention, const CommandLine &line)
{
    const Done done = retention.set(
        {line.value(QStringLiteral("months")).toInt(), line.values(QStringLiteral("paper")).join(QLatin1Char(' '))});
    if (!done.ok())
        return done.error();
    const Result<QString> told = show(retention);
    return told.ok() ? told.value()
            + QStringLiteral(
                           "Nothing is erased yet: retention run --dry-run says what would go, retention run erases.\n")
                     : told;
}

Result<QString> RetentionCommand::preview(Retention &retention, Database &database)
{
    const Result<QString> rule = show(retention);
    const Result<std::vector<Retention::Due>> due = retention.due();
    if (!rule.ok() || !due.ok())
        return rule.ok() ? due.error() : rule.error();
    QString text = rule.value();
    if (due.value().empty() && text != kOff)
        text += QStringLiteral("Nothing is over that term.\n");
    for (const Retention::Due &each : due.value()) {
        const Result<std::optional<Unit>> unit = UnitTable(database).find(each.unit);
        if (!unit.ok())
            return unit.error();
        text += QStringLiteral("%1  %2 calls, the oldest of %3\n")
                    .arg(unit.value() ? unit.value()->code : each.unit.text())
                    .arg(each.calls)
                    .arg(wallDate(each.oldest).toString(Qt::ISODate));
    }
    return text;
}

Result<QString> RetentionCommand::carryOut(Retention &retention, const AdminParts &parts)
{
    const Result<Retention::Carried> carried = retention.carryOut(kMostAtATime);
    if (!carried.ok())
        return carried.error();
    for (const UnitId unit : carried.value().units)
        parts.announce(unit);
    logEvent("retention", {{"calls", qint64{carried.value().calls}}, {"more", qint64{carried.value().more}}});
    return QStringLiteral("%1 calls are erased. %2\n")
        .arg(carried.value().calls)
        .arg(carried.value().more ? QStringLiteral("There are more: run it again.")
                                  : QStringLiteral("Nothing else is over the term."));
}

} // namespace tb
