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

// The first two letters are the class of the state; none where there was no answer.
ErrorCode codeOf(const QString &state)
{
    const QString group = state.left(2);
    if (group == u"40" || state == u"55P03" || state == u"53300" || state == u"57014")
        return ErrorCode::InUse;
    if (state.isEmpty() || group == u"08" || group == u"57" || group == u"28" || group == u"3D")
        return ErrorCode::CannotOpen;
    if (state == u"25006" || state == u"42501")
        return ErrorCode::ReadOnly;
    if (state == u"53100")
        return ErrorCode::DiskFull;
    return group == u"XX" ? ErrorCode::Corrupt : ErrorCode::StatementFailed;
}
} // namespace

Error sqlError(const QSqlError &error)
{
    return {codeOf(error.nativeErrorCode().toInt()),
            QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText())};
}

Error postgresError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return {codeOf(state), QStringLiteral("PostgreSQL %1").arg(state.isEmpty() ? QStringLiteral("is gone") : state)};
}

} // namespace tb
