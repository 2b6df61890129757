// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "duty/seat.h"
#include "store/database.h"

#include <QStringView>

namespace tb {

/// Whether this officer would be permitted to write an entry of that kind about their unit.
TB_API bool maySet(Database &database, const Seat &seat, QStringView kind);

} // namespace tb
