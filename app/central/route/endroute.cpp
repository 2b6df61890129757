// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/endroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"

namespace tb {

void EndRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const SignInDesk::Shown shown{textOf(asked.value(), u"login"), textOf(asked.value(), u"password"),
                                  textOf(asked.value(), u"code")};
    if (shown.login.isEmpty() || shown.password.isEmpty())
        return reply->answer(badRequest(QStringLiteral("login and password are needed")));
    m_signIns.recognise(
        desk, shown, SignInDesk::Code::UnlessRecent,
        [this, reply, here = desk.id](const SignInDesk::Known &known) { reply->answer(end(known.officer.id, here)); },
        [reply](const HttpResponse &refusal) { reply->answer(refusal); });
}

HttpResponse EndRoute::end(OfficerId officer, DeskId here)
{
    const Done ended = m_credentials.forgetProofsElsewhere(officer, here);
    if (!ended.ok())
        return refusalOf(ended.error());
    logEvent("signed-out-elsewhere", {{"officer", officer.text()}, {"desk", here.text()}});
    return {200, "application/json", "{}"};
}

} // namespace tb
