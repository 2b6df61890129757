// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healing.h"
#include "route/route.h"

namespace tb {

/// POST /v1/locate: the last point that a desk and this server have in common.
class LocateRoute final : public Route {
public:
    explicit LocateRoute(Healing &healing) : m_healing(healing) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    Healing &m_healing;
};

} // namespace tb
