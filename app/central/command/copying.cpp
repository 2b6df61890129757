// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/copying.h"

#include "examination.h"
#include "store/migrator.h"

#include <QFile>

namespace tb {

Result<qint64> copyAndExamine(const DataFolder &folder, const QString &target)
{
    if (!QFile::exists(folder.database()))
        return Error{ErrorCode::UnknownSubject, QStringLiteral("There is no server in %1.").arg(folder.path())};
    if (QFile::exists(target))
        return Error{ErrorCode::AlreadyExists, QStringLiteral("%1 exists already.").arg(target)};
    {
        const Result<std::unique_ptr<Database>> source = Database::open(folder.database(), Database::Access::Read);
        if (!source.ok())
            return source.error();
        const Done copied = source.value()->copyTo(target);
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
