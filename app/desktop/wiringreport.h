// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/seat.h"
#include "report/reportsource.h"
#include "store/database.h"

namespace tb {

/// Draws shift reports from this computer's database.
class WiringReport final : public ReportSource {
public:
    WiringReport(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    /// Nobody: no shifts.
    void setSeat(const std::optional<Seat> &seat) { m_seat = seat; }

    std::vector<ReportShiftChoice> shifts() override;
    Result<ShiftReport> reportOf(const ShiftId &shift) override;

private:
    Done readUnit(ShiftReport &report);
    Done readPeople(const struct Shift &shift, ShiftReport &report);
    Done readLines(const struct Shift &shift, ShiftReport &report);
    Done readCalls(const struct Shift &shift, ShiftReport &report);
    Done readNext(const struct Shift &shift, ShiftReport &report);

    Database &m_database;
    const Clock &m_clock;
    std::optional<Seat> m_seat;
};

} // namespace tb
