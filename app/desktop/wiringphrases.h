// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiringhouse.h"

namespace tb {

class PhraseSettings;

/// The card of the phrases among the settings. `house` outlives it.
PhraseSettings *makePhraseSettings(WiringHouse &house);

} // namespace tb
