// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/scheduler.h"

#include <QObject>

namespace tb {

/// Calls back from the event loop of the thread that made it. What is still due when it goes away is forgotten.
class TB_API QtScheduler final : public Scheduler {
public:
    void after(milliseconds delay, std::function<void()> deed) override;

private:
    QObject m_context;
};

} // namespace tb
