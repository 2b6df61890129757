// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httphandler.h"

#include <QSet>

#include <map>

namespace tb {

/// Counts what the handler behind it answers, by path and status. Paths that are not served are counted as one, so that
/// nobody can make it grow.
class Tally final : public HttpHandler {
public:
    using Key = std::pair<QByteArray, int>; ///< path, status

    /// The handler outlives the tally.
    Tally(HttpHandler &handler, QSet<QByteArray> paths) : m_handler(handler), m_paths(std::move(paths)) { }

    void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) override;

    const std::map<Key, qint64> &answers() const { return *m_answers; }
    /// Clients that left before their answer.
    qint64 abandoned() const { return *m_abandoned; }

private:
    HttpHandler &m_handler;
    QSet<QByteArray> m_paths;
    // Shared with replies that may be answered after our end.
    std::shared_ptr<std::map<Key, qint64>> m_answers = std::make_shared<std::map<Key, qint64>>();
    std::shared_ptr<qint64> m_abandoned = std::make_shared<qint64>(0);
};

} // namespace tb
