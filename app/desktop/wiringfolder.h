// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QLockFile>

#include <memory>

namespace tb {

/// The folder in which a desk keeps everything, and the lock that lets one program use it.
class WiringFolder {
public:
    explicit WiringFolder(QString path) : m_path(std::move(path)) { }

    /// Makes the folder for its owner alone and takes the lock. InUse where another program has it; ReadOnly,
    /// CannotOpen.
    Done take();
    /// The desk's database, brought to this version. CannotOpen, Corrupt, NewerSchema, ReadOnly, DiskFull.
    Result<std::unique_ptr<Database>> open();
    /// Renames the damaged database and what belongs to it; nothing is deleted. The new name comes back.
    Result<QString> setAside(const QString &mark);

    const QString &path() const { return m_path; }
    QString databasePath() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tb
