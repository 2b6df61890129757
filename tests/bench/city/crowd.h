// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopwatch.h"
#include "tlspeer.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace tb {

/// Many desks that ask at once, each over a connection of its own, in one thread and one epoll.
class Crowd {
public:
    using Answer = TlsPeer::Answer;
    using Heard = std::function<void(const Answer &)>;

    /// Desk n talks to process n of these, around and around.
    explicit Crowd(std::vector<quint16> ports);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    /// A desk asks one question at a time: after the answer, or the news that the connection broke.
    void ask(size_t desk, const char *path, const QByteArray &token, const QByteArray &body, Heard heard);
    bool isWaiting(size_t desk) const { return m_members.contains(desk) && m_members.at(desk).heard; }
    void after(double wait, std::function<void()> deed);
    /// Answers and deeds until it is so.
    void until(const std::function<bool()> &isSo);
    void forSeconds(double length);
    double now() const { return m_watch.seconds(); }

private:
    struct Member {
        std::unique_ptr<TlsPeer> peer;
        Heard heard;
    };

    void connect(size_t desk, Member &member);
    void advance(size_t desk);
    void turn();

    std::vector<quint16> m_ports;
    gnutls_certificate_credentials_t m_credentials = nullptr;
    int m_epoll;
    std::map<size_t, Member> m_members;
    std::multimap<double, std::function<void()>> m_deeds;
    Stopwatch m_watch;
};

} // namespace tb
