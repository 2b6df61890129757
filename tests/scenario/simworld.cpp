// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "simchecker.h"
#include "store/cursortable.h"

#include <QFile>

namespace tb {

SimPlan SimPlan::of(SimLuck &luck)
{
    SimPlan plan;
    plan.desks = 2 + luck.below(3);
    plan.deeds = 40 + luck.below(100);
    plan.losePercent = luck.below(3) * 10;
    plan.twicePercent = luck.below(3) * 10;
    plan.crashes = luck.percent(70);
    plan.serverRestores = luck.percent(35);
    plan.deskRestores = !plan.serverRestores && luck.percent(30);
    plan.clockJumps = luck.percent(50);
    return plan;
}

SimWorld::SimWorld(quint32 seed) : m_luck(seed), m_plan(SimPlan::of(m_luck)), m_network{m_time, m_luck}
{
    m_server = std::make_unique<SimServer>(m_time, m_folder.path(), seed);
    m_network.server = m_server->handler();
    for (int i = 0; i < m_plan.desks; ++i) {
        const QString path = m_folder.filePath(QStringLiteral("desk%1.db").arg(i));
        m_desks.push_back(std::make_unique<SimDesk>(m_network, path, m_server->enrol(i, !m_luck.percent(25)),
                                                    seed * 100 + static_cast<quint32>(i)));
    }
    // Everybody reads the register of the unit before the storm begins.
    m_time.runUntil(m_time.now() + seconds(5));
    m_network.losePercent = m_plan.losePercent;
    m_network.twicePercent = m_plan.twicePercent;
}

void SimWorld::live()
{
    for (int i = 0; i < m_plan.deeds; ++i)
        step();
}

void SimWorld::step()
{
    if (m_luck.percent(12))
        disturb();
    SimDesk &desk = anyDesk();
    if (desk.isOpen())
        desk.act(m_luck);
    // Mostly seconds, sometimes the best part of an hour.
    const int pause = m_luck.percent(10) ? m_luck.below(2'000'000) : m_luck.below(8'000);
    m_time.runUntil(m_time.now() + milliseconds(pause));
}

void SimWorld::disturb()
{
    if (m_luck.percent(40))
        disturbServer();
    else
        disturbDesk();
}

void SimWorld::disturbServer()
{
    switch (m_luck.below(5)) {
    case 4:
        if (m_network.server && m_luck.percent(20))
            m_server->retire(anyDesk().identity().seat.officer);
        break;
    case 0:
        if (m_plan.crashes) {
            m_network.server = nullptr;
            m_server->crash();
        }
        break;
    case 1:
        if (!m_network.server) {
            m_server->open();
            m_network.server = m_server->handler();
        }
        break;
    case 2:
        if (m_plan.serverRestores && m_network.server)
            m_server->backUp();
        break;
    default:
        if (m_plan.serverRestores && m_server->hasBackup()) {
            m_network.server = nullptr;
            m_server->restore(m_luck.percent(50));
            m_network.server = m_server->handler();
        }
    }
}

void SimWorld::disturbDesk()
{
    SimDesk &desk = anyDesk();
    switch (m_luck.below(5)) {
    case 0:
        desk.cable().setCut(true);
        break;
    case 1:
        desk.cable().setCut(false);
        break;
    case 2:
        if (m_plan.crashes) {
            desk.crash();
            desk.open();
        }
        break;
    case 3:
        if (m_plan.clockJumps)
            desk.clock().setError(milliseconds((m_luck.below(172'800) - 86'400) * qint64{1000}));
        break;
    default:
        if (m_plan.deskRestores)
            restoreDeskImage(desk);
    }
}

void SimWorld::restoreDeskImage(SimDesk &desk)
{
    QString &image = m_images[&desk];
    if (image.isEmpty()) {
        image = desk.path() + QStringLiteral(".image");
        if (!desk.database().copyTo(image).ok())
            qFatal("an image could not be taken");
        return;
    }
    // What the server refused is on this desk alone, as is what was not sent yet.
    for (const EntryState state : {EntryState::Pending, EntryState::Refused}) {
        for (const EntryId &id : EntryTable(desk.database()).idsInState(state).take())
            m_lostWithImages.insert(id);
    }
    desk.crash();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(desk.path() + QLatin1String(suffix));
    QFile::copy(image, desk.path());
    desk.open();
}

void SimWorld::heal()
{
    m_network.losePercent = 0;
    m_network.twicePercent = 0;
    if (!m_network.server) {
        m_server->open();
        m_network.server = m_server->handler();
    }
    m_server->proveAll();
    // The next morning: the programs are started anew.
    for (const auto &desk : m_desks) {
        desk->cable().setCut(false);
        desk->crash();
        desk->open();
    }
    // The longest wait of a desk is five minutes; a recovery may have to begin anew once or twice.
    for (int minute = 0; minute < 60 && (minute < 2 || !isQuiet()); ++minute)
        m_time.runUntil(m_time.now() + minutes(1));
}

bool SimWorld::isQuiet()
{
    const qint64 last = m_server->lastSeq();
    for (const auto &desk : m_desks) {
        const UnitId unit = desk->identity().seat.unit;
        if (CursorTable(desk->database()).find(unit).take().seq != last)
            return false;
        if (!EntryTable(desk->database()).inState(EntryState::Pending, 1).take().empty())
            return false;
    }
    return true;
}

QStringList SimWorld::complaints()
{
    SimChecker checker(*m_server, m_plan.serverRestores);
    for (const auto &desk : m_desks)
        checker.check(*desk, m_lostWithImages);
    return checker.complaints();
}

} // namespace tb
