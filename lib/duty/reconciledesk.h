// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countedring.h"
#include "duty/entrypen.h"

namespace tb {

/// What a list of rings says beside what was written down.
struct TB_API Reconciliation {
    std::vector<CountedRing> rings; ///< rising in time, each with its call where there is one
    std::vector<bool> known; ///< was counted before
    int unreadable = 0; ///< lines of the list

    /// Rings that nobody wrote down.
    TB_API std::vector<CountedRing> unnoted() const;
    TB_API int news() const; ///< rings that were not counted before
};

/// The door for what telephone companies and exchanges counted. Reading the same list twice changes nothing. Errors:
/// NotPermitted, UnknownSubject, or what the store says.
class TB_API ReconcileDesk {
public:
    explicit ReconcileDesk(EntryPen &pen) : m_pen(pen) { }

    /// Whether record() would be permitted.
    bool mayRecord(const Seat &seat);
    /// Reads the list of a line and looks for the calls; writes nothing.
    Result<Reconciliation> compare(const Seat &seat, LineId line, const QString &list);
    /// Counts what is new, all or none; how many that were.
    Result<int> record(const Seat &seat, const Reconciliation &compared);
    /// Writes the unanswered ones that nobody wrote down as missed calls, so that a call-back is owed; how many.
    Result<int> noteMissed(const Seat &seat, const Reconciliation &compared);

    static constexpr minutes kWindow{5};

private:
    static RingId idOf(LineId line, const CountedRing &ring);
    static EntryDraft draftOf(const Seat &seat, const CountedRing &ring);

    EntryPen &m_pen;
};

} // namespace tb
