// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/folderlock.h"

namespace tb {

Result<std::unique_ptr<FolderLock>> FolderLock::take(const DataFolder &folder)
{
    std::unique_ptr<FolderLock> lock(new FolderLock(folder.path() + QStringLiteral("/central.lock")));
    if (folder.isShared() || lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return Error{ErrorCode::InUse,
                     QStringLiteral("A server or another command is using %1; stop it first.").arg(folder.path())};
    return Error{ErrorCode::ReadOnly, folder.path()};
}

} // namespace tb
