// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/officerbutton.h"

#include "look/appearance.h"
#include "look/plainlabel.h"

#include <QPainter>

namespace tb {

OfficerButton::OfficerButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OfficerButton::setPerson(const QString &fullName, Presence presence)
{
    setText(fullName);
    setAccessibleName(fullName);
    setToolTip(plainToolTip(fullName));
    m_presence = presence;
    update();
}

QSize OfficerButton::sizeHint() const
{
    return {scaled(this, 44), scaled(this, 44)};
}

void OfficerButton::paintEvent(QPaintEvent *)
{
    if (text().isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme.gold, 2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    const int margin = scaled(this, 5);
    Avatar::paint(painter, rect().adjusted(margin, margin, -margin, -margin), text(), m_presence, theme.nav, this);
}

} // namespace tb
