// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>

namespace tb {

/// The name of a field, a kind or an outcome as papers have it; a code this version does not know comes back as it is.
/// Vietnamese whatever the screen speaks.
TB_API QString paperName(const QString &code);

} // namespace tb
