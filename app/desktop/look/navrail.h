// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/avatar.h"
#include "look/navitem.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace tb {

class OfficerButton;

/// The navy rail at the left: mark, rooms, and at the bottom the rooms of the house and who sits here. 88 px wide with
/// names, 60 px with icons and tooltips. One tab stop; ↑ ↓ move, Enter or Space opens.
class NavRail : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    enum class Place { Top, Bottom };
    /// `id` names the room in signals and calls. The first room added is the current one.
    void addRoom(const QString &id, const QString &text, const QString &iconName, Place place = Place::Top);
    void setRoomVisible(const QString &id, bool visible);
    bool isRoomVisible(const QString &id) const;
    /// Does not emit `roomChosen`.
    void setCurrent(const QString &id);
    QString current() const;
    void setBadge(const QString &id, int count, NavItem::Badge badge);
    void setCompact(bool compact);
    void setOfficer(const QString &fullName, tb::Presence presence);

signals:
    /// By the person.
    void roomChosen(const QString &id);
    /// The avatar at the bottom was pressed.
    void officerChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void moveFocus(const NavItem *from, int by);
    void keepOneTabStop();
    void fitWidth();

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    OfficerButton *m_officer;
    QMap<QString, NavItem *> m_items;
    bool m_compact = false;
};

} // namespace tb
