// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"
#include "journal/entry.h"

namespace tb {

/// What happened to a call at that moment, behind what is known of it so far.
TB_API EntryDraft callStep(const Call &call, QStringView kind, Moment at, Json::Object body,
                           Json::Object personal = {});

} // namespace tb
