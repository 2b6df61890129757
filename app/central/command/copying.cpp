// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/copying.h"

#include "examination.h"
#include "store/databasecopy.h"
#include "store/migrator.h"

#include <QFile>

namespace tb {

namespace {

// A copy is always a file: it can be examined, carried away and restored anywhere.
Done copyOut(Database &source, const QString &target)
{
    if (!source.isShared())
        return source.copyTo(target);
    const Result<std::unique_ptr<Database>> copy = Database::open(target);
    if (!copy.ok())
        return copy.error();
    const Done migrated = Migrator(Migrator::Part::Central).migrate(*copy.value());
    return migrated.ok() ? DatabaseCopy(source, *copy.value()).run() : migrated;
}

} // namespace

Result<qint64> copyAndExamine(const DataFolder &folder, const QString &target)
{
    if (!folder.hasDatabase())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("There is no server in %1.").arg(folder.path())};
    if (QFile::exists(target))
        return Error{ErrorCode::AlreadyExists, QStringLiteral("%1 exists already.").arg(target)};
    {
        const Result<std::unique_ptr<Database>> source = Database::open(folder.database(), Database::Access::Read);
        if (!source.ok())
            return source.error();
        const Done copied = copyOut(*source.value(), target);
        if (!copied.ok())
            return copied.error();
    }
    if (!QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::BadFile, target};
    return examineFile(target);
}

Result<qint64> examineFile(const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(path);
    if (!copy.ok())
        return copy.error();
    // A backup of an older version is read through the schema of this one.
    const Done migrated = Migrator(Migrator::Part::Central).migrate(*copy.value());
    if (!migrated.ok())
        return migrated.error();
    return Examination(*copy.value()).run();
}

} // namespace tb
