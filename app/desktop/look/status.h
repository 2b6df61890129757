// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

namespace tb {

/// The meaning a colour carries; never shown without an icon and a word.
enum class Status {
    Neutral,
    Accent, ///< in progress, information
    Success,
    Warn, ///< due soon, waiting
    Danger, ///< overdue, missed
    Violet, ///< forwarded
};

/// Pale ground, text on that ground, and the full colour.
Tone softTone(Status status);
Tone textTone(Status status);
Tone solidTone(Status status);

} // namespace tb
