// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace tb {

/// What one client may cost before it has proved who it is.
struct HttpLimits {
    static constexpr qint64 kBodyBytes = 1024 * 1024;

    /// Longest body at this path. The default is 1 MiB everywhere.
    std::function<qint64(const QByteArray &path)> bodyBytes = [](const QByteArray &) { return kBodyBytes; };
    /// The other end is a proxy of ours; whom it speaks for stands in X-Real-IP.
    bool behindProxy = false;
    /// Memory for the head of a question: request line and headers. More is answered with 431.
    qsizetype headBytes = 16 * 1024;
    /// Connections at a time, held questions among them. Further ones wait to be accepted.
    int connections = 6000;
    /// Longest silence while a question is received or its answer sent, and longest time for handshake and head. A
    /// held question is never cut. Whole seconds.
    std::chrono::seconds receiving{15};
    /// Whoever sends a body more slowly than this is cut: dripping bytes must not hold a connection.
    qint64 slowestBytesPerSecond = 8 * 1024;
};

} // namespace tb
