// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "duty/calldesk.h"
#include "duty/rosterdesk.h"
#include "duty/shiftdesk.h"
#include "route/pagereader.h"
#include "sample/sampleclock.h"
#include "sync/applier.h"

#include <QTemporaryDir>

namespace tb {

/// A desk without a screen, beside the server: its officers work through the same doors as everybody, and what they
/// write is offered, judged and numbered as if it had come over the network.
class SampleDesk {
public:
    SampleDesk(Ledger &ledger, Relay &relay, SampleClock &clock, RandomSource &random)
        : m_ledger(ledger), m_clock(clock), m_random(random), m_acceptance(ledger, relay), m_pages(ledger)
    {
    }

    /// Joins the unit and reads its register.
    Done open(UnitId unit);
    /// The officer has shown a password here.
    Done prove(OfficerId officer);
    /// Sends what was written, and reads it back in its place.
    Done exchange();

    Seat seat(OfficerId officer) const { return {officer, m_desk.unit, m_desk.id, m_desk.number}; }
    EntryPen &pen() { return *m_pen; }

private:
    Done push();
    Done pull();

    Ledger &m_ledger;
    SampleClock &m_clock;
    RandomSource &m_random;
    Acceptance m_acceptance;
    PageReader m_pages;
    QTemporaryDir m_folder;
    ChangeNotice m_notice;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EntryPen> m_pen;
    std::unique_ptr<Applier> m_applier;
    Desk m_desk;
};

} // namespace tb
