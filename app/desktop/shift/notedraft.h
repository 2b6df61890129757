// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftroom.h"

namespace tb {

/// The note of a handover sheet that is not signed yet, kept on the disk: it outlives a power cut, and no other officer
/// sees it.
class NoteDraft {
public:
    explicit NoteDraft(const ShiftRoom &room) : m_room(room) { }

    /// Empty where there is none.
    Result<QString> load(OfficerId officer, ShiftId shift);
    Done save(OfficerId officer, ShiftId shift, const QString &note);
    Done drop(OfficerId officer, ShiftId shift);

private:
    const ShiftRoom &m_room;
};

} // namespace tb
