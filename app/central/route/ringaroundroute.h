// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ringaround.h"
#include "route/officergate.h"
#include "route/route.h"

namespace tb {

/// POST /v1/ringaround: the lines of another unit that this one is to ring now. For a head, an inspector or an
/// administrator who has shown the password on this very desk.
class RingAroundRoute final : public Route {
public:
    RingAroundRoute(Database &database, const Clock &clock, RandomSource &random)
        : m_around(database, clock, random), m_gate(database, clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    RingAround m_around;
    OfficerGate m_gate;
};

} // namespace tb
