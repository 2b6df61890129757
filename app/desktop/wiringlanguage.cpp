// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringlanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace tb {

void WiringLanguage::speak(const QString &language)
{
    m_language = language == QLatin1String("en") ? language : QStringLiteral("vi");
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_language == QLatin1String("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // English needs its file too, for the plurals.
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/trucban_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace tb
