// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/unit.h"
#include "relay.h"
#include "store/successiontable.h"

namespace tb {

/// Units end, and others answer for what they did. Nothing is copied and nothing renumbered: the journals of both sides
/// tell of each other, and what was open goes to the heir as any matter that is passed on.
///
/// What desks of the older unit had not sent yet is still taken, and goes the same way.
class UnitSuccession {
public:
    UnitSuccession(Ledger &ledger, ServerPen &pen, Relay &relay) : m_ledger(ledger), m_pen(pen), m_relay(relay) { }

    /// Who goes on for whom. `heir` is one of `newer`; `basis` names the paper that decided it.
    struct Plan {
        std::vector<Unit> older;
        std::vector<Unit> newer;
        UnitId heir;
        Moment on;
        QString basis;
    };
    /// AlreadyExists where one of the older units has ended in another way, BadArguments where the plan contradicts
    /// itself: with a sentence for the administrator. Said a second time it writes nothing. One transaction.
    Done record(const Plan &plan);
    /// Passes on what is open in a unit that has ended; how much that was. Nothing where it has not. One transaction.
    Result<int> handOver(UnitId older);
    /// The same after a desk has sent something, where its unit has ended: asked at every push, so the database is not
    /// asked each time. What it does not see within a minute it sees with the next push.
    Done handOverLate(UnitId unit);

private:
    Done check(const Plan &plan) const;
    Result<bool> isRecorded(const Plan &plan);
    Done tell(UnitId listener, const Plan &plan);
    Result<std::optional<Succession>> lastHeirOf(UnitId older);
    Done passOn(const Call &call, const Unit &heir, const QString &basis);
    Done closeWithIt(const Call &call);
    Done write(const Call &call, QStringView kind, Json::Object body, Json::Object personal);

    Ledger &m_ledger;
    ServerPen &m_pen;
    Relay &m_relay;
    std::set<UnitId> m_ended;
    std::optional<Moment> m_endedAsOf;
};

} // namespace tb
