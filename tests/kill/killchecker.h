// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "killstage.h"

namespace tb {

/// Lets the desks hand in what they hold; then says what of all that was confirmed is lost, stands twice or stands in
/// another order at a desk. Empty where all is well.
QStringList complaintsOf(KillStage &stage, int desks);

} // namespace tb
