// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httphandler.h"

#include <optional>

namespace tb {

/// Turns questions away while more come than can be answered, the least urgent first: 503 unavailable, and when to come
/// again. What an officer has saved is taken for as long as anything is; a list that comes a little later harms nobody.
class LoadShedder final : public HttpHandler {
public:
    /// The handler outlives it.
    explicit LoadShedder(HttpHandler &handler) : m_handler(handler) { }

    void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) override;

    /// How long a question at this path may have waited where it is still answered. In rising order: the city's figures
    /// and lists, pulls, signing in, what desks send. Nothing where it is always answered.
    static std::optional<std::chrono::milliseconds> patience(const QByteArray &path);

private:
    HttpHandler &m_handler;
};

} // namespace tb
