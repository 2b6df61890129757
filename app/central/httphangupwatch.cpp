// SPDX-License-Identifier: GPL-3.0-or-later
#include "httphangupwatch.h"

#include <array>

#include <sys/epoll.h>
#include <unistd.h>

namespace tb {

HttpHangupWatch::HttpHangupWatch(OnGone onGone) : m_onGone(std::move(onGone)), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (!isValid())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { tell(); });
}

HttpHangupWatch::~HttpHangupWatch()
{
    m_notifier.reset();
    if (isValid())
        close(m_epoll);
}

void HttpHangupWatch::watch(int socket)
{
    // Not EPOLLIN: bytes that a client sends too early stay in the socket. Hang-ups and errors are always told.
    epoll_event event{};
    event.events = EPOLLRDHUP | EPOLLONESHOT;
    event.data.fd = socket;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void HttpHangupWatch::forget(int socket)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
}

void HttpHangupWatch::tell()
{
    std::array<epoll_event, 64> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    for (int i = 0; i < count; ++i)
        m_onGone(events[static_cast<size_t>(i)].data.fd);
}

} // namespace tb
