// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/officer.h"
#include "journal/header.h"

namespace tb {

/// What permits() needs to know of the subject as it stands.
struct SubjectState {
    bool exists = false;
    OfficerId owner; ///< the officer of a shift; null for other subjects
};

/// May this officer write this entry? The same pure function by which the desktop greys out and the server decides,
/// once, when it accepts. NotPermitted with an English reason code ("retired", "other-unit", "role", "own-shift-only",
/// "own-handover", "server-only") otherwise.
TB_API Done permits(const Officer &officer, const Header &header, const SubjectState &state);

} // namespace tb
