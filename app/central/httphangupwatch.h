// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace tb {

/// Notices when the other end of a held question leaves: libmicrohttpd does not look at a suspended connection. Any
/// number of sockets costs the event loop one descriptor.
class HttpHangupWatch {
public:
    using OnGone = std::function<void(int socket)>;

    explicit HttpHangupWatch(OnGone onGone);
    ~HttpHangupWatch();
    Q_DISABLE_COPY_MOVE(HttpHangupWatch)

    bool isValid() const { return m_epoll >= 0; }
    void watch(int socket);
    /// Before the socket is closed or read again.
    void forget(int socket);

private:
    void tell();

    OnGone m_onGone;
    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tb
