// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"
#include "journal/json.h"

namespace tb {

/// What the call form holds, as it is kept until it is saved.
Json draftToJson(const CallDraft &draft);
/// Missing members stay as in a fresh draft.
CallDraft draftFromJson(const Json &json);
/// The draft with which the correction of a call begins.
CallDraft draftOf(const Call &call);

} // namespace tb
