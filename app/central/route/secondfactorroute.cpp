// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/secondfactorroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"

namespace tb {

void SecondFactorRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const QString code = textOf(asked.value(), u"code");
    const bool confirms = m_deed == Deed::Confirm;
    SignInDesk::Shown shown{textOf(asked.value(), u"login"), textOf(asked.value(), u"password"), {}};
    if (shown.login.isEmpty() || shown.password.isEmpty() || (confirms && code.isEmpty()))
        return reply->answer(badRequest(QStringLiteral("login, password and, to confirm, a code are needed")));
    if (!confirms)
        shown.code = code;
    m_signIns.recognise(
        desk, shown, SignInDesk::Code::UnlessRecent,
        [this, confirms, desk = desk.id, code, reply](const SignInDesk::Known &known) {
            reply->answer(confirms ? confirm(known.officer.id, desk, code) : begin(known.officer.id));
        },
        [reply](const HttpResponse &refusal) { reply->answer(refusal); });
}

HttpResponse SecondFactorRoute::begin(OfficerId officer)
{
    const Result<Totp> secret = m_factors.begin(officer);
    if (!secret.ok())
        return refusalOf(secret.error());
    return {200, "application/json", encodeJson(Json(Json::Object{{QStringLiteral("secret"), secret.value().text()}}))};
}

HttpResponse SecondFactorRoute::confirm(OfficerId officer, DeskId desk, const QString &code)
{
    const Result<std::optional<QStringList>> codes = m_factors.confirm(officer, code);
    if (!codes.ok())
        return refusalOf(codes.error());
    if (!codes.value())
        return problem(403, "wrong-code", QStringLiteral("The code does not fit the secret that was begun"));
    const Done proven = m_acceptance.officerProven(officer, desk);
    if (!proven.ok())
        return refusalOf(proven.error());
    m_held.answerNumbered();
    logEvent("second-factor-set-up", {{"officer", officer.text()}, {"desk", desk.text()}});
    Json::List list;
    for (const QString &each : *codes.value())
        list.push_back(Json(each));
    return {200, "application/json", encodeJson(Json(Json::Object{{QStringLiteral("recovery"), std::move(list)}}))};
}

} // namespace tb
