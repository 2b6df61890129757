// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/faulttext.h"

namespace tb {

namespace {

QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadArguments:
    case ErrorCode::AlreadyExists:
    case ErrorCode::InUse:
    case ErrorCode::UnknownSubject:
        return error.detail;
    case ErrorCode::CannotOpen:
        return QStringLiteral("The database cannot be opened: %1.").arg(error.detail);
    case ErrorCode::NewerSchema:
        return QStringLiteral("The database was written by a newer version of this program; install that version.");
    case ErrorCode::Corrupt:
        return QStringLiteral("The database is damaged: %1. Restore a backup.").arg(error.detail);
    case ErrorCode::DiskFull:
        return QStringLiteral("The disk is full; nothing was written.");
    case ErrorCode::ReadOnly:
        return QStringLiteral("The data folder cannot be written.");
    case ErrorCode::CannotListen:
        return QStringLiteral("The server cannot listen: %1.").arg(error.detail);
    case ErrorCode::ChainBroken:
        return QStringLiteral("The journal does not verify: %1.").arg(error.detail);
    case ErrorCode::BadFile:
        return QStringLiteral("A file cannot be read or written: %1.").arg(error.detail);
    case ErrorCode::NotPermitted:
        return QStringLiteral("That is not permitted: %1.").arg(error.detail);
    default:
        return QStringLiteral("It failed: %1.").arg(error.detail);
    }
}

} // namespace

QString faultText(const Error &error)
{
    return QStringLiteral("%1 (%2)").arg(sentence(error), codeText(error.code));
}

} // namespace tb
