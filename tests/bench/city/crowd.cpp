// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include "must.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <unistd.h>

namespace tb {

namespace {
constexpr int kLongestTurnMs = 20;
}

Crowd::Crowd(std::vector<quint16> ports) : m_ports(std::move(ports)), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    must(m_epoll >= 0, "an epoll");
    must(gnutls_certificate_allocate_credentials(&m_credentials) == 0, "TLS credentials");
}

Crowd::~Crowd()
{
    m_members.clear();
    gnutls_certificate_free_credentials(m_credentials);
    close(m_epoll);
}

void Crowd::ask(size_t desk, const char *path, const QByteArray &token, const QByteArray &body, Heard heard)
{
    Member &member = m_members[desk];
    must(!member.heard, "one question at a time");
    if (!member.peer)
        connect(desk, member);
    member.heard = std::move(heard);
    member.peer->ask(QByteArray("POST ") + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                     + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
    // Not from within: whoever asks may be in the middle of hearing.
    after(0, [this, desk] { advance(desk); });
}

void Crowd::connect(size_t desk, Member &member)
{
    member.peer = std::make_unique<TlsPeer>(m_ports[desk % m_ports.size()], m_credentials);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLET | EPOLLRDHUP;
    event.data.u64 = desk;
    must(epoll_ctl(m_epoll, EPOLL_CTL_ADD, member.peer->socket(), &event) == 0, "epoll");
}

void Crowd::advance(size_t desk)
{
    Member &member = m_members[desk];
    if (!member.peer)
        return;
    const TlsPeer::State state = member.peer->advance();
    if (state == TlsPeer::State::Waiting)
        return;
    Answer answer;
    if (state == TlsPeer::State::Answered)
        answer = member.peer->takeAnswer();
    else
        member.peer.reset();
    if (const Heard heard = std::exchange(member.heard, {}))
        heard(answer);
}

void Crowd::after(double wait, std::function<void()> deed)
{
    m_deeds.emplace(now() + wait, std::move(deed));
}

void Crowd::turn()
{
    const double next = m_deeds.empty() ? kLongestTurnMs : (m_deeds.begin()->first - now()) * 1000;
    std::array<epoll_event, 256> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                 std::clamp(static_cast<int>(next), 0, kLongestTurnMs));
    for (int i = 0; i < count; ++i)
        advance(events[static_cast<size_t>(i)].data.u64);
    for (const double due = now(); !m_deeds.empty() && m_deeds.begin()->first <= due;) {
        const auto deed = std::move(m_deeds.begin()->second);
        m_deeds.erase(m_deeds.begin());
        deed();
    }
}

void Crowd::until(const std::function<bool()> &isSo)
{
    while (!isSo())
        turn();
}

void Crowd::forSeconds(double length)
{
    const double end = now() + length;
    until([this, end] { return now() >= end; });
}

} // namespace tb
