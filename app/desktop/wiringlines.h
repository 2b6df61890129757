// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/checkdesk.h"
#include "duty/linedesk.h"
#include "wiringhouse.h"

#include <QTimer>

namespace tb {

class DutyTray;
class LinePage;
class MainWindow;

/// The room of the published lines, its doors, and the alarm to the head when a line stands unattended.
class WiringLines : public QObject {
    Q_OBJECT

public:
    /// Adds the room to the window.
    WiringLines(WiringHouse &house, MainWindow &window, DutyTray &tray, QObject *parent);

    static QString roomId() { return QStringLiteral("lines"); }

private:
    void followSession();

    WiringHouse &m_house;
    LineDesk m_lines;
    CheckDesk m_checks;
    LinePage *m_page;
    QTimer m_halfMinute;
};

} // namespace tb
