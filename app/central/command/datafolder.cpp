// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/datafolder.h"

#include "store/engine.h"

#include <QFile>
#include <QSaveFile>

namespace tb {

QString DataFolder::remembered() const
{
    QFile setting(file(QStringLiteral("database")));
    return setting.open(QIODevice::ReadOnly) ? QString::fromUtf8(setting.readAll()).trimmed() : QString();
}

QString DataFolder::database() const
{
    if (!m_place.isEmpty())
        return m_place;
    const QString place = remembered();
    return place.isEmpty() ? databaseFile() : place;
}

bool DataFolder::isShared() const
{
    return Engine::of(database())->isShared();
}

bool DataFolder::hasDatabase() const
{
    return !remembered().isEmpty() || QFile::exists(databaseFile());
}

// The address may hold a password.
Done DataFolder::remember(const QString &place) const
{
    QSaveFile setting(file(QStringLiteral("database")));
    if (!setting.open(QIODevice::WriteOnly) || !setting.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || setting.write(place.toUtf8() + '\n') < 0 || !setting.commit())
        return Error{ErrorCode::ReadOnly, m_path};
    return {};
}

} // namespace tb
