// SPDX-License-Identifier: GPL-3.0-or-later
#include "killchecker.h"

#include "store/entrytable.h"
#include "store/unittable.h"

namespace tb {

namespace {

QStringList journalOf(const QString &path, UnitId unit)
{
    auto database = Database::open(path).take();
    QStringList lines;
    for (const StoredEntry &stored : EntryTable(*database).after(unit, 0, -1).take())
        lines << stored.entry().header.id.text() + QLatin1Char(' ')
                + QString::fromLatin1(stored.entry().sum().toHex() + stored.unitSum.toHex());
    return lines;
}

UnitId unitOf(const QString &deskPath)
{
    auto database = Database::open(deskPath).take();
    return UnitTable(*database).all().take().front().id;
}

// Twice, so that each has read what the other handed in last.
bool drain(KillStage &stage, int desks)
{
    for (int round = 0; round < 2; ++round) {
        for (int desk = 0; desk < desks; ++desk) {
            stage.killRobot(desk);
            stage.startRobot(desk, QStringLiteral("drain"));
            if (!stage.waitForRobot(desk))
                return false;
        }
    }
    return true;
}

} // namespace

QStringList complaintsOf(KillStage &stage, int desks)
{
    if (!drain(stage, desks))
        return {QStringLiteral("a desk could not hand in what it holds")};
    stage.stopServer();
    if (stage.verify() != 0)
        return {QStringLiteral("the server does not verify")};
    const UnitId unit = unitOf(stage.deskFolder(0) + QStringLiteral("/desk.db"));
    const QStringList central = journalOf(stage.centralDatabase(), unit);
    QStringList complaints;
    std::set<QString> ids;
    for (const QString &line : central) {
        if (!ids.insert(line.section(QLatin1Char(' '), 0, 0)).second)
            complaints << QStringLiteral("an entry stands twice");
    }
    if (stage.confirmed().size() <= 10)
        complaints << QStringLiteral("nobody has worked");
    for (const QString &id : stage.confirmed()) {
        if (!ids.contains(id))
            complaints << QStringLiteral("a confirmed call is gone: ") + id;
    }
    for (int desk = 0; desk < desks; ++desk) {
        if (journalOf(stage.deskFolder(desk) + QStringLiteral("/desk.db"), unit) != central)
            complaints << QStringLiteral("desk %1 has another journal").arg(desk);
    }
    return complaints;
}

} // namespace tb
