// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/locateroute.h"

#include "route/eventlog.h"
#include "route/refusals.h"
#include "sync/wirecodec.h"

namespace tb {

void LocateRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<LocateRequest> question = wire::decodeLocate(request.body, desk.unit);
    if (!question.ok())
        return reply->answer(refusalOf(question.error()));
    const Result<LocateAnswer> answer = m_healing.locate(desk.unit, question.value());
    if (!answer.ok())
        return reply->answer(refusalOf(answer.error()));
    logEvent("locate", {{"desk", desk.id.text()}, {"seq", answer.value().seq}});
    reply->answer({200, "application/json", wire::encode(answer.value())});
}

} // namespace tb
