// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/line.h"
#include "duty/shiftdesk.h"
#include "window/bannerfacts.h"

namespace tb {

/// Reads what the banner says from this computer's database.
class BannerSource {
public:
    BannerSource(Database &database, ShiftDesk &shifts, const Clock &clock)
        : m_database(database), m_shifts(shifts), m_clock(clock)
    {
    }

    Result<BannerFacts> read(const Seat &seat);

private:
    Done readDuty(const Seat &seat, BannerFacts &facts);
    Done readNames(const Seat &seat, const std::optional<Shift> &follower, BannerFacts &facts);
    Done readWaiting(const Seat &seat, BannerFacts &facts);
    Done readCalls(BannerFacts &facts);
    Done readLines(const Seat &seat, BannerFacts &facts);
    Done readPauses(const Seat &seat, const std::vector<ShiftDesk::Covered> &away, const std::vector<Line> &lines,
                    BannerFacts &facts);
    Result<QString> nameOf(OfficerId officer);

    Database &m_database;
    ShiftDesk &m_shifts;
    const Clock &m_clock;
};

} // namespace tb
