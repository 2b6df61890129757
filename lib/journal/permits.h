// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/officer.h"
#include "journal/header.h"

namespace tb {

/// What permits() needs to know of the subject as it stands.
struct SubjectState {
    bool exists = false;
    OfficerId owner; ///< of a shift its officer, of a review whose manners it judges; null where there is none
};

/// May this officer write this entry? The same pure function by which the desktop greys out and the server decides,
/// once, when it accepts. NotPermitted with an English reason code ("retired", "other-unit", "role", "own-shift-only",
/// "own-handover", "own-review", "own-reply-only", "server-only") otherwise.
TB_API Done permits(const Officer &officer, const Header &header, const SubjectState &state);

} // namespace tb
