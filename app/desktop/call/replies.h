// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "domain/phrase.h"

#include <vector>

namespace tb {

/// The replies of the unit that fit the call, filled in for it; none where they cannot be read.
std::vector<Phrase> repliesTo(const Call &call, Database &database, const CallNames &names);

} // namespace tb
