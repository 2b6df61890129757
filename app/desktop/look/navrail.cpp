// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/navrail.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/icon.h"
#include "look/officerbutton.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kMark = 38;

QList<NavItem *> itemsIn(const QVBoxLayout *layout)
{
    QList<NavItem *> items;
    for (int i = 0; i < layout->count(); ++i) {
        if (auto *item = qobject_cast<NavItem *>(layout->itemAt(i)->widget()); item && !item->isHidden())
            items.append(item);
    }
    return items;
}

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_officer(new OfficerButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 68, 0, 6);
    column->setSpacing(0);
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addWidget(m_officer, 0, Qt::AlignHCenter);
    connect(m_officer, &OfficerButton::clicked, this, &NavRail::officerChosen);
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("Rooms", "navigation"));
    fitWidth();
}

void NavRail::addRoom(const QString &id, const QString &text, const QString &iconName, Place place)
{
    auto *item = new NavItem(text, iconName, this);
    item->setCompact(m_compact);
    item->setChecked(m_items.isEmpty());
    m_items.insert(id, item);
    (place == Place::Top ? m_top : m_bottom)->addWidget(item);
    connect(item, &NavItem::stepAsked, this, [this, item](int by) { moveFocus(item, by); });
    connect(item, &NavItem::clicked, this, [this, id] {
        setCurrent(id);
        emit roomChosen(id);
    });
    keepOneTabStop();
}

void NavRail::setRoomVisible(const QString &id, bool visible)
{
    m_items.value(id)->setVisible(visible);
}

bool NavRail::isRoomVisible(const QString &id) const
{
    return !m_items.value(id)->isHidden();
}

void NavRail::setCurrent(const QString &id)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setChecked(it.key() == id);
    keepOneTabStop();
}

QString NavRail::current() const
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->isChecked())
            return it.key();
    }
    return {};
}

void NavRail::setBadge(const QString &id, int count, NavItem::Badge badge)
{
    m_items.value(id)->setBadge(count, badge);
}

void NavRail::setCompact(bool compact)
{
    m_compact = compact;
    for (NavItem *item : std::as_const(m_items))
        item->setCompact(compact);
    fitWidth();
}

void NavRail::setOfficer(const QString &fullName, Presence presence)
{
    m_officer->setPerson(fullName, presence);
}

void NavRail::moveFocus(const NavItem *from, int by)
{
    const QList<NavItem *> items = itemsIn(m_top) + itemsIn(m_bottom);
    const auto to = items.indexOf(from) + by;
    if (to >= 0 && to < items.size())
        items.at(to)->setFocus(Qt::TabFocusReason);
}

/// Tab enters at the current room.
void NavRail::keepOneTabStop()
{
    for (NavItem *item : std::as_const(m_items))
        item->setFocusPolicy(item->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavRail::fitWidth()
{
    setFixedWidth(scaled(this, m_compact ? 60 : 88));
    layout()->setContentsMargins(0, scaled(this, 68), 0, scaled(this, 6));
    update();
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).nav);
    const int side = scaled(this, kMark);
    appIcon().paint(&painter, QRect((width() - side) / 2, scaled(this, 12), side, side));
}

} // namespace tb
