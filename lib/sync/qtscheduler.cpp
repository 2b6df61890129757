// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/qtscheduler.h"

#include <QTimer>

namespace tb {

void QtScheduler::after(milliseconds delay, std::function<void()> deed)
{
    QTimer::singleShot(delay, &m_context, std::move(deed));
}

} // namespace tb
