// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/segmentedcontrol.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/segment.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tb {

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 2, 3, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Grouping);
    setFocusPolicy(Qt::NoFocus);
}

void SegmentedControl::addChoice(const QString &text, const QString &iconName)
{
    auto *segment = new Segment(text, iconName, this);
    const int index = count();
    m_segments.append(segment);
    layout()->addWidget(segment);
    if (index == 0)
        setFocusProxy(segment);
    segment->setChecked(index == 0);
    connect(segment, &Segment::stepAsked, this, [this, segment](int by) { moveFocus(segment, by); });
    connect(segment, &Segment::clicked, this, [this, index] { emit chosen(index); });
    connect(segment, &Segment::toggled, this, &SegmentedControl::keepOneTabStop);
    keepOneTabStop();
}

void SegmentedControl::setChoiceText(int index, const QString &text)
{
    m_segments.at(index)->setText(text);
    m_segments.at(index)->updateGeometry();
}

int SegmentedControl::current() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_segments.at(i)->isChecked())
            return i;
    }
    return -1;
}

void SegmentedControl::setCurrent(int index)
{
    m_segments.at(index)->setChecked(true);
}

void SegmentedControl::focusInEvent(QFocusEvent *)
{
    if (current() >= 0)
        m_segments.at(current())->setFocus();
}

void SegmentedControl::moveFocus(const Segment *from, int by)
{
    const int to = static_cast<int>(m_segments.indexOf(from)) + by;
    if (to >= 0 && to < count())
        m_segments.at(to)->setFocus(Qt::TabFocusReason);
}

/// Tab enters at the choice that holds.
void SegmentedControl::keepOneTabStop()
{
    for (Segment *segment : std::as_const(m_segments)) {
        segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        if (segment->isChecked())
            setFocusProxy(segment);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).sunken);
    painter.drawRoundedRect(rect(), scaled(this, 6), scaled(this, 6));
}

} // namespace tb
