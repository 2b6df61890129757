// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace tb {

/// One question of a client, complete and within the limits, as plain values: the same from TLS and from a simulation.
struct HttpRequest {
    QByteArray method; ///< "GET" or "POST"
    QByteArray path; ///< percent-decoded, without the query: "/v1/pull"
    QByteArray token; ///< what follows "Authorization: Bearer "; empty where there is none
    QByteArray contentType; ///< as sent; application/json for every POST
    QByteArray body; ///< empty for GET
    QByteArray clientVersion; ///< header Trucban-Client; empty where there is none
    QByteArray peer; ///< numeric address of the other end, for quotas and the log
    /// At least so long it stood behind others that had arrived as well.
    std::chrono::milliseconds waited{0};

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

} // namespace tb
