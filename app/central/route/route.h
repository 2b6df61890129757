// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httphandler.h"
#include "store/desktable.h"

namespace tb {

/// One path of the server. Lives in the server's one thread, beside its database.
class Route {
public:
    virtual ~Route() = default;

    /// `desk` is who asks, proven by its token; an empty one where the path asks for no token. The unit is the desk's
    /// and nobody else's: no question names one. Answers at once, or keeps the reply and answers later.
    virtual void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) = 0;
};

} // namespace tb
