// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tb {

/// A made-up source tree, so that each check is seen to complain.
class SmallTree {
public:
    SmallTree &add(const QString &path, const QString &text)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return *this;
    }
    SourceTree tree() const { return SourceTree(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

} // namespace tb
