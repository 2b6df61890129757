// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/returnroute.h"

#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "sync/wirecodec.h"

namespace tb {

void ReturnRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<ReturnRequest> given = wire::decodeReturn(request.body, desk.unit);
    if (!given.ok())
        return reply->answer(refusalOf(given.error()));
    const Done done = m_healing.takeBack(desk.unit, given.value());
    logEvent("return",
             {{"desk", desk.id.text()},
              {"entries", static_cast<qint64>(given.value().entries.size())},
              {"taken", qint64{done.ok()}}});
    if (!done.ok() && done.error().code == ErrorCode::ChainBroken)
        return reply->answer(problem(422, "unproven", QStringLiteral("This server cannot verify that it had these")));
    if (!done.ok())
        return reply->answer(refusalOf(done.error()));
    m_held.answerNumbered();
    reply->answer({200, "application/json", "{}"});
}

} // namespace tb
