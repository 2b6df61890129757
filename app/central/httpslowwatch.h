// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <unordered_map>
#include <vector>

namespace tb {

/// Until when each connection must have said what it is saying. One that drips bytes never falls silent, so that
/// silence alone would not end it.
class HttpSlowWatch {
public:
    void expect(int socket, std::chrono::milliseconds within) { m_deadlines[socket] = QDeadlineTimer(within); }
    /// It has said all; what follows is ours to do.
    void content(int socket) { m_deadlines.erase(socket); }
    /// The sockets that are late by now; each is told once.
    std::vector<int> takeLate();

private:
    std::unordered_map<int, QDeadlineTimer> m_deadlines;
};

} // namespace tb
