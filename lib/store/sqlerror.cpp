// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QSqlError>

namespace tb {

namespace {
// SQLite's primary result codes.
ErrorCode codeOf(int native)
{
    switch (native & 0xFF) {
    case 5:
    case 6:
        return ErrorCode::InUse;
    case 8:
        return ErrorCode::ReadOnly;
    case 11:
    case 26:
        return ErrorCode::Corrupt;
    case 13:
        return ErrorCode::DiskFull;
    case 14:
        return ErrorCode::CannotOpen;
    default:
        return ErrorCode::StatementFailed;
    }
}
} // namespace

Error sqlError(const QSqlError &error)
{
    return {codeOf(error.nativeErrorCode().toInt()),
            QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText())};
}

} // namespace tb
