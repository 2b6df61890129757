// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace tb {

/// What SQLite says, as one of our codes. The driver's text names tables and columns, never their contents.
Error sqlError(const QSqlError &error);
/// What PostgreSQL says. Its text may quote what is stored, so only the state's five letters are kept. Where two
/// processes were in each other's way, or the connection is gone, it is InUse or CannotOpen: come again.
Error postgresError(const QSqlError &error);

} // namespace tb
