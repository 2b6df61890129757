// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/shift.h"
#include "duty/handoversheet.h"
#include "duty/seat.h"
#include "report/reportsource.h"
#include "store/database.h"
#include "wiringblankslips.h"
#include "wiringclosing.h"

namespace tb {

class WiringPaper;

/// Draws shift reports and records of handovers from this computer's database.
class WiringReport final : public ReportSource {
public:
    WiringReport(Database &database, const Clock &clock, EntryPen &pen)
        : m_database(database), m_clock(clock), m_closing(pen, clock), m_slips(pen)
    {
    }

    /// Nobody: no shifts.
    void setSeat(const std::optional<Seat> &seat);

    std::vector<ReportShiftChoice> shifts() override;
    Result<ShiftReport> reportOf(const ShiftId &shift) override;
    Result<HandoverRecord> recordOf(const ShiftId &shift) override;
    Done keepRemark(const ShiftId &shift, const QString &text) override;
    Result<PeriodReport> periodOf(const Period &period) override;
    Result<CallRegister> registerOf(const Period &period) override;
    Result<InspectionSheet> inspectionOf(const Period &period) override;
    SlipSource &slips() override { return m_slips; }
    ReportClosingState closingOf(const Period &period) override;
    Done closeReport(const Period &period) override;
    Done amendReport(const Period &period) override;
    Result<ReportProofWords> proofOf(const QString &digits) override { return m_closing.prove(digits); }

private:
    Result<Shift> shiftOf(const ShiftId &id);
    static void addOpenMatters(const WiringPaper &paper, ShiftReport &report);
    Done readNext(const Shift &shift, ShiftReport &report);
    Done readAttendance(const Shift &shift, ShiftReport &report);
    Done readHandover(const Shift &shift, ShiftReport &report);
    HandoverRecord recordOf(const HandoverSheet &sheet, const WiringPaper &paper) const;

    Database &m_database;
    const Clock &m_clock;
    WiringClosing m_closing;
    WiringBlankSlips m_slips;
    std::optional<Seat> m_seat;
};

} // namespace tb
