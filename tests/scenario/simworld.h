// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdesk.h"
#include "simserver.h"

#include <QTemporaryDir>

namespace tb {

/// What a seed does to its world.
struct SimPlan {
    int desks = 3;
    int deeds = 120;
    int losePercent = 5;
    int twicePercent = 5;
    bool crashes = true;
    bool serverRestores = false; ///< from older backups, with or without the restore command
    bool deskRestores = false; ///< a desk comes back as the disk image of an earlier hour
    bool clockJumps = true;

    static SimPlan of(SimLuck &luck);
};

/// One unit, some desks, one server, and a course of events that follows from a seed alone.
class SimWorld {
public:
    explicit SimWorld(quint32 seed);

    /// Everything goes wrong that the plan allows, and people work meanwhile.
    void live();
    /// All faults end; everybody has time to come to an agreement.
    void heal();
    /// What is wrong in the end; empty where all is well.
    QStringList complaints();

private:
    void step();
    void disturb();
    void disturbServer();
    void disturbDesk();
    void restoreDeskImage(SimDesk &desk);
    bool isQuiet();
    SimDesk &anyDesk() { return *m_desks[static_cast<size_t>(m_luck.below(static_cast<int>(m_desks.size())))]; }

    SimLuck m_luck;
    SimPlan m_plan;
    QTemporaryDir m_folder;
    SimTime m_time;
    SimNetwork m_network;
    std::unique_ptr<SimServer> m_server;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    std::map<SimDesk *, QString> m_images;
    std::set<EntryId> m_lostWithImages; ///< saved on a desk whose disk was replaced before it could send them
};

} // namespace tb
