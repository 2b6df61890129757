// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "wiringhouse.h"
#include "wiringrooms.h"

namespace tb {

class DayCity;

/// A whole desk, house and windows, and an officer who has a keyboard and no mouse.
class DayDesk {
public:
    /// Enrolled and signed in with these accounts.
    DayDesk(const DayCity &city, const QString &accounts);

    void pullCable() { m_house.cutNetwork(); }
    void plugCable() { m_house.connectServer(); }

    /// To the front; keys go where the focus is.
    void use();
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    /// What has the focus; an empty name where nothing has.
    QString at() const;
    int keystrokes() const { return m_keystrokes; }

    std::vector<Call> callsSince(Moment from);
    bool isSent();
    bool has(CallId call);
    WiringHouse &house() { return m_house; }

private:
    WiringHouse m_house;
    std::unique_ptr<WiringRooms> m_rooms;
    int m_keystrokes = 0;
};

} // namespace tb
