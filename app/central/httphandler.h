// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreply.h"
#include "httprequest.h"

#include <memory>

namespace tb {

/// Answers questions. Knows nothing of how they arrive.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;

    /// Called in the transport's thread. Answer the reply before returning, or keep it and answer later.
    virtual void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) = 0;
};

} // namespace tb
