// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferences.h"

#include <QSettings>

#include <algorithm>

namespace tb {

namespace {
const QLatin1String kLanguage("language");
const QLatin1String kGround("ground");
const QLatin1String kZoom("zoom");
const QLatin1String kPresence("presence-minutes");

const QString &groundName(Preferences::Ground ground)
{
    static const QString names[] = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("as-the-computer")};
    return names[static_cast<int>(ground)];
}

} // namespace

Preferences PreferenceFile::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Preferences preferences;
    if (file.value(kLanguage).toString() == u"en")
        preferences.language = QStringLiteral("en");
    for (const auto ground : {Preferences::Ground::Dark, Preferences::Ground::AsTheComputer}) {
        if (file.value(kGround).toString() == groundName(ground))
            preferences.ground = ground;
    }
    bool isNumber = false;
    const int zoom = file.value(kZoom).toInt(&isNumber);
    preferences.zoomPercent = isNumber ? std::clamp(zoom, kSmallest, kLargest) : preferences.zoomPercent;
    const int presence = file.value(kPresence).toInt(&isNumber);
    preferences.presenceMinutes
        = isNumber ? std::clamp(presence, kSoonestQuestion, kLatestQuestion) : preferences.presenceMinutes;
    return preferences;
}

Done PreferenceFile::save(const Preferences &preferences) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kLanguage, preferences.language);
    file.setValue(kGround, groundName(preferences.ground));
    file.setValue(kZoom, preferences.zoomPercent);
    file.setValue(kPresence, preferences.presenceMinutes);
    file.sync();
    return file.status() == QSettings::NoError ? Done() : Done(Error{ErrorCode::ReadOnly, QStringLiteral("settings")});
}

} // namespace tb
