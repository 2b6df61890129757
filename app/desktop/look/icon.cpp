// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icon.h"

#include "look/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tb {

namespace {

/// The drawing in one colour; small sizes get a firmer stroke.
QByteArray drawing(const QString &name, const QColor &colour, qreal side)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (side <= 16)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2.1\"");
    return svg;
}

QPixmap rendered(const QString &name, const QColor &colour, qreal side, qreal ratio)
{
    const QString key = QStringLiteral("trucban/%1/%2/%3/%4").arg(name, colour.name()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(side * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour, side));
    QPainter painter(&pixmap);
    if (renderer.isValid())
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &colour)
{
    if (name.isEmpty())
        return;
    const qreal side = qMin(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QColor solid = colour;
    solid.setAlpha(255);
    painter.drawPixmap(QPointF(qRound(square.x()), qRound(square.y())), rendered(name, solid, side, ratio));
}

QIcon appIcon()
{
    return QIcon(QStringLiteral(":/icons/trucban.svg"));
}

} // namespace tb
