// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>

namespace tb {

/// The sentence for what the doors of the roster refuse; `explain` has those of everything else.
QString rosterTrouble(const Error &error, const std::function<QString(const Error &)> &explain);

} // namespace tb
