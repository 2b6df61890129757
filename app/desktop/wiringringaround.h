// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/checkdesk.h"
#include "duty/linedesk.h"
#include "duty/ringarounddesk.h"
#include "sync/ringaroundclient.h"
#include "wiringhouse.h"

#include <QTimer>

namespace tb {

class MainWindow;
class RingAroundPage;

/// Puts the room of the other units' lines together, for whoever rings them.
class WiringRingAround : public QObject {
    Q_OBJECT

public:
    WiringRingAround(WiringHouse &house, MainWindow &window, QObject *parent = nullptr);

private:
    void followSession();

    WiringHouse &m_house;
    MainWindow &m_window;
    LineDesk m_lines;
    CheckDesk m_checks;
    RingAroundDesk m_desk;
    RingAroundClient m_client;
    RingAroundPage *m_page;
    QTimer m_asking;
};

} // namespace tb
