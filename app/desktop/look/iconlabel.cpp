// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/iconlabel.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

namespace tb {

IconLabel::IconLabel(QString name, Tone tone, int px, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_tone(tone), m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(this, m_px), scaled(this, m_px)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, themeOf(this).*m_tone);
}

} // namespace tb
