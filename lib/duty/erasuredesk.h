// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/callpen.h"
#include "journal/erasing.h"

namespace tb {

/// Why a caller is to be forgotten.
struct ErasureDraft {
    QString basis; ///< one of erasureBases()
    QString paper; ///< number and day of the paper that asks for it; never names the person
};

/// The door for erasing what is personal in a call: for the head of the unit and the administrator. Number, times,
/// kind, line and outcome stay. It happens everywhere when the server has numbered it, and cannot be undone then.
class TB_API ErasureDesk {
public:
    static constexpr int kMostPaperCharacters = 200;

    explicit ErasureDesk(EntryPen &pen) : m_pen(pen), m_calls(pen) { }

    /// DraftIncomplete where basis or paper is missing, TooLarge, WrongState where it was ordered before, NotPermitted,
    /// UnknownSubject, or what the store says.
    Done erase(const Seat &seat, CallId call, const ErasureDraft &draft);
    /// What was ordered about it, by whom and on which basis; nothing where nobody did.
    Result<std::optional<Erasure>> of(CallId call);
    /// Whether this officer may order it.
    Result<bool> mayErase(const Seat &seat, const Call &call);

private:
    EntryPen &m_pen;
    CallPen m_calls;
};

} // namespace tb
