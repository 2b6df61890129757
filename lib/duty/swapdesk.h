// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/swap.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for standing in for another officer: asked, accepted, approved; or taken at once and approved afterwards.
/// WrongState, with the reason as detail, where it cannot be: "started", "own-shift", "on-leave", "not-asked",
/// "decided".
class TB_API SwapDesk {
public:
    explicit SwapDesk(EntryPen &pen) : m_pen(pen) { }

    /// Asks `to` for a shift that has not begun: one's own, or anybody's for the head.
    Result<SwapId> ask(const Seat &seat, ShiftId shift, OfficerId to, const QString &note);
    /// Stands in for another right now, or for a shift to come. The shift is the writer's at once.
    Result<SwapId> take(const Seat &seat, ShiftId shift, const QString &note);
    /// By the officer who was asked.
    Done accept(const Seat &seat, SwapId swap);
    Done decline(const Seat &seat, SwapId swap, const QString &note);
    /// By the head, who need not wait for an officer who is not there.
    Done approve(const Seat &seat, SwapId swap);
    Done reject(const Seat &seat, SwapId swap, const QString &note);
    /// By anybody who had part in it, until the shift has begun.
    Done withdraw(const Seat &seat, SwapId swap);

private:
    Result<SwapId> open(const Seat &seat, ShiftId shift, OfficerId to, QStringView kind, const QString &note);
    Done step(const Seat &seat, SwapId swap, QStringView kind, const QString &note,
              const std::function<const char *(const Swap &)> &hindrance);

    EntryPen &m_pen;
};

} // namespace tb
