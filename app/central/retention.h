// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "serverpen.h"

#include <set>

namespace tb {

/// How long the city keeps what is personal in its calls (Law 91/2025/QH15, article 14: erased when the term is over).
/// Off until a city says how long, and by which paper. What is carried out is an ordinary order to erase on the basis
/// "erase.term", in the name of each unit's administrator: on all desks, in search and in the ledger of erasures. What
/// is still open is not over, however old.
class Retention {
public:
    /// Below this the figures of a year could not be checked against the calls any more.
    static constexpr int kLeastMonths = 24;

    struct Rule {
        int months = 0; ///< 0 is off
        QString paper; ///< number and day of the schedule that says so
    };
    /// What of a unit is over the term.
    struct Due {
        UnitId unit;
        int calls = 0;
        Moment oldest;
    };
    struct Carried {
        int calls = 0;
        std::set<UnitId> units; ///< in whose journals something was numbered
        bool more = false;
    };

    Retention(Ledger &ledger, const Clock &clock, RandomSource &random)
        : m_database(ledger.database()), m_pen(ledger, clock, random), m_clock(clock)
    {
    }

    Result<Rule> rule();
    /// BadArguments where it is shorter than kLeastMonths or no paper is named. Carries nothing out.
    Done set(const Rule &rule);
    Done setOff();
    /// By unit, the one with the oldest first; nothing while it is off. Changes nothing.
    Result<std::vector<Due>> due();
    /// Erases the oldest of them, `most` at a time, in one transaction.
    Result<Carried> carryOut(int most);

private:
    Result<std::vector<Call>> over(const Rule &rule, int most);
    Done erase(const Call &call, const Rule &rule);

    Database &m_database;
    ServerPen m_pen;
    const Clock &m_clock;
};

} // namespace tb
