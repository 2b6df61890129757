// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/avatar.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"

#include <QPainter>

#include <array>

namespace tb {

namespace {

QColor presenceColour(Presence presence, const Theme &theme)
{
    switch (presence) {
    case Presence::OnDuty:
        return theme.success;
    case Presence::Talking:
        return theme.accent;
    case Presence::Away:
        return theme.warn;
    case Presence::Off:
    case Presence::Unknown:
        break;
    }
    return theme.text3;
}

} // namespace

Avatar::Avatar(int px, QWidget *parent) : QWidget(parent), m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
}

void Avatar::setPerson(const QString &fullName, Presence presence)
{
    m_name = fullName;
    m_presence = presence;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(this, m_px), scaled(this, m_px)};
}

QString Avatar::initialsOf(const QString &fullName)
{
    const QString composed = fullName.normalized(QString::NormalizationForm_C);
    const QStringList words = composed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words.mid(qMax(qsizetype(0), words.size() - 2)))
        initials += word.left(1).toUpper();
    return initials;
}

/// All of these carry white letters with a contrast above 4.5.
QColor Avatar::colourOf(const QString &initials)
{
    static constexpr std::array<QRgb, 8> colours{0x2F6B3F, 0x5E6A1E, 0x4155A6, 0x8C3A52,
                                                 0x1F6B75, 0x7A4A22, 0x6A3FA0, 0x44566C};
    uint sum = 0;
    for (const QChar letter : initials)
        sum = sum * 31 + letter.unicode();
    return QColor(colours[sum % colours.size()]);
}

void Avatar::paint(QPainter &painter, const QRect &area, const QString &fullName, Presence presence,
                   const QColor &ground, const QWidget *widget)
{
    const QString initials = initialsOf(fullName);
    const int side = qMin(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(initials));
    painter.drawEllipse(QRectF(area.x(), area.y(), side, side));
    QFont font = uiFont(widget, 12, true);
    font.setPixelSize(qMax(8, qRound(side * 0.36)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRect(area.topLeft(), QSize(side, side)), Qt::AlignCenter, initials);
    if (presence != Presence::Unknown) {
        const qreal dot = side * 0.28;
        const QRectF spot(area.x() + side - dot - 1, area.y() + side - dot - 1, dot, dot);
        painter.setPen(QPen(ground, 2));
        painter.setBrush(presenceColour(presence, themeOf(widget)));
        painter.drawEllipse(spot);
    }
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_name, m_presence, themeOf(this).surface, this);
}

} // namespace tb
