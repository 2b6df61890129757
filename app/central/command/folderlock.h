// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "command/datafolder.h"

#include <QLockFile>

#include <memory>

namespace tb {

/// Whoever holds this is the only one who writes in the folder: a server, or a command while no server runs. Where the
/// data is in PostgreSQL, which keeps writers apart itself, everybody gets it.
class FolderLock {
public:
    /// InUse where somebody holds it, ReadOnly where the folder cannot be written.
    static Result<std::unique_ptr<FolderLock>> take(const DataFolder &folder);

private:
    explicit FolderLock(const QString &path) : m_file(path) { m_file.setStaleLockTime(0); }

    QLockFile m_file;
};

} // namespace tb
