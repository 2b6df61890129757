// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

namespace tb {

/// The style sheet of the programme: `app.qss` with `${tone}` filled in from the theme and `${12}` turned into 12 px at
/// this zoom. Widgets choose by the dynamic properties listed at the head of that file.
QString styleSheetFor(const Theme &theme, qreal zoom);

} // namespace tb
