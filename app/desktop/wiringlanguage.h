// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tb {

/// The language of the screen. Vietnamese unless English is asked for.
class WiringLanguage {
public:
    /// "vi" or "en"; may be called again at any time.
    void speak(const QString &language);
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tb
