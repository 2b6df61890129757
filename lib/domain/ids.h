// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace tb {

using EntryId = Id<struct EntryTag>;
/// What an entry is about; the id of a call, shift, line, officer or unit under its general name.
using SubjectId = Id<struct SubjectTag>;
using UnitId = Id<struct UnitTag>;
using OfficerId = Id<struct OfficerTag>;
using DeskId = Id<struct DeskTag>;
using LineId = Id<struct LineTag>;
using ShiftId = Id<struct ShiftTag>;
using CallId = Id<struct CallTag>;
using CheckId = Id<struct CheckTag>;
using AbsenceId = Id<struct AbsenceTag>;
using SwapId = Id<struct SwapTag>;
using ReviewId = Id<struct ReviewTag>;
using ReportId = Id<struct ReportTag>;
using RingId = Id<struct RingTag>;
/// One log of one desk; a restored or cloned desk opens a new one.
using StreamId = Id<struct StreamTag>;

} // namespace tb
