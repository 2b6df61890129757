// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiringhouse.h"

#include <QTimer>

namespace tb {

/// Looks every minute, while somebody is signed in, whether something has been overdue for too long.
class WiringEscalation : public QObject {
    Q_OBJECT

public:
    explicit WiringEscalation(WiringHouse &house, QObject *parent = nullptr);

private:
    void raise();

    WiringHouse &m_house;
    QTimer m_minute;
};

} // namespace tb
