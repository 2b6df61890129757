// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringfolder.h"

#include "store/migrator.h"

#include <QDir>
#include <QFile>

namespace tb {

QString WiringFolder::databasePath() const
{
    return QDir(m_path).filePath(QStringLiteral("desk.db"));
}

Done WiringFolder::take()
{
    if (!QDir().mkpath(m_path))
        return Error{ErrorCode::CannotOpen, QStringLiteral("the folder cannot be made")};
    // Personal data lies here: nobody else on this computer reads it.
    if (!QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorCode::ReadOnly, QStringLiteral("the folder belongs to somebody else")};
    m_lock = std::make_unique<QLockFile>(QDir(m_path).filePath(QStringLiteral("desk.lock")));
    // A lock is stale when its process is gone, however old it is.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    return m_lock->error() == QLockFile::LockFailedError
        ? Error{ErrorCode::InUse, QStringLiteral("another window of the program has this folder")}
        : Error{ErrorCode::ReadOnly, QStringLiteral("the folder cannot be written")};
}

Result<std::unique_ptr<Database>> WiringFolder::open()
{
    auto database = Database::open(databasePath());
    if (!database.ok())
        return database;
    const Done migrated = Migrator(Migrator::Part::Desk).migrate(*database.value());
    return migrated.ok() ? std::move(database) : Result<std::unique_ptr<Database>>(migrated.error());
}

Result<QString> WiringFolder::setAside(const QString &mark)
{
    const QString target = QStringLiteral("%1.damaged-%2").arg(databasePath(), mark);
    for (const char *part : {"", "-wal", "-shm"}) {
        const QString from = databasePath() + QString::fromLatin1(part);
        if (QFile::exists(from) && !QFile::rename(from, target + QString::fromLatin1(part)))
            return Error{ErrorCode::ReadOnly, QStringLiteral("the damaged file cannot be renamed")};
    }
    return target;
}

} // namespace tb
