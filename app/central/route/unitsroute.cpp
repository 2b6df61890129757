// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/unitsroute.h"

#include "route/refusals.h"
#include "sync/wirecodec.h"

#include <algorithm>

namespace tb {

void UnitsRoute::handle(const HttpRequest &, const Desk &, std::shared_ptr<HttpReply> reply)
{
    const Result<std::vector<Unit>> units = m_units.living(m_clock.now());
    if (!units.ok())
        return reply->answer(refusalOf(units.error()));
    std::vector<UnitName> names;
    for (const Unit &unit : units.value())
        names.push_back({unit.id, unit.code, unit.name, unit.kind});
    std::sort(names.begin(), names.end(),
              [](const UnitName &a, const UnitName &b) { return a.code != b.code ? a.code < b.code : a.id < b.id; });
    reply->answer({200, "application/json", wire::encode(names)});
}

} // namespace tb
