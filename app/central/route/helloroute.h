// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "route/route.h"

namespace tb {

/// GET /v1/hello: who is there, which protocol it speaks, its clock and its limits.
class HelloRoute final : public Route {
public:
    explicit HelloRoute(const Clock &clock) : m_clock(clock) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    const Clock &m_clock;
};

} // namespace tb
