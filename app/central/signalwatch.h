// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace tb {

/// Turns SIGTERM and SIGINT into one call from the event loop, SIGHUP into another. Made before any thread is started,
/// so that none of them gets the signals.
class SignalWatch {
public:
    SignalWatch(std::function<void()> onStop, std::function<void()> onReload)
        : m_onStop(std::move(onStop)), m_onReload(std::move(onReload))
    {
    }
    ~SignalWatch();
    Q_DISABLE_COPY_MOVE(SignalWatch)

    Done begin();

private:
    std::function<void()> m_onStop;
    std::function<void()> m_onReload;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_descriptor = -1;
};

} // namespace tb
