// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "sample/samplecall.h"
#include "sample/sampledesk.h"

#include <functional>
#include <map>

namespace tb {

/// The ward of the sample: its people, its lines, its roster, and what happened in the last days.
class SampleWard {
public:
    SampleWard(Register &reg, Ledger &ledger, Relay &relay, SampleClock &clock, RandomSource &random)
        : m_register(reg), m_clock(clock), m_random(random), m_desk(ledger, relay, clock, random)
    {
    }

    /// The unit, its lines and people, all with one password.
    Result<UnitId> found(const QString &password);
    /// Two weeks of roster and the calls before `now`. Whatever the hour, one officer has a shift at `now`.
    Done live(Moment now);

private:
    struct Deed {
        Moment at;
        std::function<Done()> act;
    };

    Done addPeople(UnitId unit, const QString &password);
    Done addLines(UnitId unit);
    Done planRoster(Moment now);
    Done coverNow(Moment now);
    Done assign(Moment from, Moment to, const QString &name, const QString &login);
    void planDuty(Moment now);
    Done leave(const Shift &shift, OfficerId to);
    void planCalls(Moment now);
    Done follow(const SampleCall &call, CallId id);
    Done perform(Moment now);
    Seat seat(const QString &login) { return m_desk.seat(m_people[login]); }

    Register &m_register;
    SampleClock &m_clock;
    RandomSource &m_random;
    SampleDesk m_desk;
    UnitId m_unit;
    std::map<QString, OfficerId> m_people;
    std::map<QString, LineId> m_lines;
    std::vector<Shift> m_shifts;
    std::vector<Deed> m_deeds;
};

} // namespace tb
