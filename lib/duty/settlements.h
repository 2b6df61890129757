// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "journal/entry.h"
#include "store/database.h"

#include <functional>
#include <vector>

namespace tb {

/// Makes the entry that closes a missed call, as whoever writes makes entries.
using Closing = std::function<EntryDraft(const Call &missed, Json::Object body)>;

/// What has to be written down before the number of this call goes. A missed call counts as served when its number is
/// served later: without the number nobody could tell any more. What is so is made an entry, so that no figure changes
/// and nobody has to ring back whom nobody can ring.
TB_API Result<std::vector<EntryDraft>> settlementsOf(Database &database, const Call &call, const Closing &closing);

} // namespace tb
