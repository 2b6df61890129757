// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slipseries.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for blank slips on which calls are written while there is no power. They are issued with serials before
/// they are printed, and every serial is accounted for afterwards: by the call that was written down from it, or by
/// what became of the slip. Any officer on duty may do both. Errors: NotPermitted, or what the store says.
class TB_API SlipDesk {
public:
    explicit SlipDesk(EntryPen &pen) : m_pen(pen) { }

    /// DraftIncomplete "count" unless 1 … kMostSlips. `line`: null for any line.
    Result<SlipSeries> issue(const Seat &seat, LineId line, int count);
    /// The newest first.
    Result<std::vector<SlipSeries>> all(const Seat &seat);
    /// What is said of a slip so far. DraftIncomplete "serial" where that is no serial, UnknownSubject "serial" where
    /// no such slip was issued here.
    Result<std::optional<SlipSeries::Account>> accountOf(const Seat &seat, const QString &serial);
    /// Not for Called. WrongState "serial" where it was accounted for already, unless as lost.
    Done account(const Seat &seat, const QString &serial, SlipFate fate);
    /// The call with this reference, of the last 90 days, was written down from the slip. As account(); UnknownSubject
    /// "call" where there is no such call.
    Done accountCall(const Seat &seat, const QString &serial, const QString &reference);

private:
    Result<CallId> callOf(const Seat &seat, const QString &reference);
    Done write(const Seat &seat, const QString &serial, SlipFate fate, CallId call);

    EntryPen &m_pen;
};

} // namespace tb
