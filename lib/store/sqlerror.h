// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace tb {

/// What SQLite says, as one of our codes. The driver's text names tables and columns, never their contents.
Error sqlError(const QSqlError &error);

} // namespace tb
