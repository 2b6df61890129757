// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "route/route.h"
#include "store/unittable.h"

namespace tb {

/// The city's units as they are today, to whom a matter can be passed on: names, nothing of what happens there.
class UnitsRoute final : public Route {
public:
    UnitsRoute(Database &database, const Clock &clock) : m_units(database), m_clock(clock) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    UnitTable m_units;
    const Clock &m_clock;
};

} // namespace tb
