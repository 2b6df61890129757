// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/ringaroundroute.h"

#include "problem.h"
#include "route/refusals.h"
#include "sync/ringaroundcodec.h"

namespace tb {

void RingAroundRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<std::optional<Officer>> officer = m_gate.who(request, desk);
    if (!officer.ok())
        return reply->answer(refusalOf(officer.error()));
    if (!officer.value() || officer.value()->role == Role::Officer)
        return reply->answer(forbidden(QStringLiteral("For heads, inspectors and administrators")));
    const Result<std::vector<LineToRing>> due = m_around.due(desk.unit);
    if (!due.ok())
        return reply->answer(refusalOf(due.error()));
    reply->answer({200, "application/json", wire::encodeLinesToRing(due.value())});
}

} // namespace tb
