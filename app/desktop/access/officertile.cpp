// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/officertile.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/shiftwords.h"
#include "look/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace tb {

OfficerTile::OfficerTile(const AccessPerson &person, QWidget *parent) : QAbstractButton(parent), m_person(person)
{
    setText(person.officer.name);
    prepare();
}

OfficerTile::OfficerTile(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Somebody else…"));
    prepare();
}

void OfficerTile::prepare()
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2", "officer, what they do now").arg(text(), underline()));
}

QString OfficerTile::underline() const
{
    if (!m_person)
        return tr("by sign-in name");
    if (m_person->shift.isEmpty() && !m_person->isOnDuty())
        return tr("no shift today");
    const QString shift = ShiftWords::name(m_person->shift);
    if (m_person->presence == Presence::OnDuty)
        return tr("on duty · %1").arg(shift);
    if (m_person->presence == Presence::Away)
        return tr("away · %1").arg(shift);
    return shift;
}

QSize OfficerTile::sizeHint() const
{
    return {scaled(this, 200), scaled(this, 57)};
}

void OfficerTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QColor ground = isChecked() ? theme.accentSoft : underMouse() ? theme.surfaceAlt : theme.surface;
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.borderStrong, pen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), scaled(this, 8),
                            scaled(this, 8));
    const int disc = scaled(this, 36);
    const QRect face(scaled(this, 12), (height() - disc) / 2, disc, disc);
    if (m_person)
        Avatar::paint(painter, face, m_person->officer.name, m_person->presence, ground, this);
    else
        paintIcon(painter, QRectF(face).adjusted(4, 4, -4, -4), QStringLiteral("user-search"), theme.text2);
    paintWords(painter,
               QRect(face.right() + scaled(this, 10), scaled(this, 8), width() - face.right() - scaled(this, 20),
                     height() - scaled(this, 16)));
}

void OfficerTile::paintWords(QPainter &painter, const QRect &area) const
{
    const Theme &theme = themeOf(this);
    const QFont strong = uiFont(this, 14, true);
    painter.setFont(strong);
    painter.setPen(isChecked() ? theme.accentText : theme.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, area.width()));
    const QFont small = uiFont(this, 12);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(underline(), Qt::ElideRight, area.width()));
}

} // namespace tb
