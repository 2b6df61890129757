// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreply.h"
#include "httprequest.h"

#include <memory>
#include <optional>

struct MHD_Connection;

namespace tb {

/// One question and its answer on their way through the daemon, from the head to the last byte sent.
struct HttpExchange {
    MHD_Connection *connection = nullptr;
    int socket = -1;
    HttpRequest request;
    std::weak_ptr<HttpReply> reply; ///< empty until the handler was asked
    std::optional<HttpResponse> response;
    qint64 bytesAnswering = 0; ///< the length of the response once it is being written
    bool isHeld = false; ///< suspended until there is a response
    bool isGone = false; ///< the client left while it was held
};

} // namespace tb
