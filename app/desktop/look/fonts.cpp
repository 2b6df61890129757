// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace tb {

Done loadFonts()
{
    const QDir folder(QStringLiteral(":/fonts"));
    const QStringList names = folder.entryList({QStringLiteral("*.ttf")});
    if (names.isEmpty())
        return Error{ErrorCode::BadFile, folder.path()};
    for (const QString &name : names) {
        if (QFontDatabase::addApplicationFont(folder.filePath(name)) < 0)
            return Error{ErrorCode::BadFile, folder.filePath(name)};
    }
    return {};
}

} // namespace tb
