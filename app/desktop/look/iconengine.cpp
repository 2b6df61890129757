// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/iconengine.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>
#include <QPixmap>

namespace tb {

IconEngine::IconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const Theme &theme = themeOf(nullptr);
    paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? theme.text3 : theme.*m_tone);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

/// `size` counts device pixels here: Qt sets the ratio of the picture afterwards.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_tone);
}

QString IconEngine::key() const
{
    return QStringLiteral("trucban");
}

} // namespace tb
