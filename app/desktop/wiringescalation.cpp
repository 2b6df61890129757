// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringescalation.h"

namespace tb {

WiringEscalation::WiringEscalation(WiringHouse &house, QObject *parent) : QObject(parent), m_house(house)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &WiringEscalation::raise);
    m_minute.start();
}

// What could not be written now is due in a minute still.
void WiringEscalation::raise()
{
    const std::optional<Seat> &seat = m_house.session.seat();
    if (!seat)
        return;
    const Result<int> raised = m_house.escalation.raiseOverdue(*seat);
    if (!raised.ok())
        qWarning("overdue matters were not put before the head: %s", qPrintable(codeText(raised.error().code)));
}

} // namespace tb
