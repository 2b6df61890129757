// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/route.h"
#include "store/unittable.h"

namespace tb {

/// The city's units, to whom a matter can be passed on: names, nothing of what happens there.
class UnitsRoute final : public Route {
public:
    explicit UnitsRoute(Database &database) : m_units(database) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    UnitTable m_units;
};

} // namespace tb
