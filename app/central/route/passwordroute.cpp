// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/passwordroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "security/password.h"

namespace tb {

namespace {
constexpr int kBusySeconds = 2;
}

void PasswordRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const QString login = textOf(asked.value(), u"login");
    const QString old = textOf(asked.value(), u"old");
    const QString fresh = textOf(asked.value(), u"new");
    if (login.isEmpty() || old.isEmpty())
        return reply->answer(badRequest(QStringLiteral("login, old and new password are needed")));
    if (!checkPasswordPolicy(fresh).ok())
        return reply->answer(problem(422, "weak-password", QStringLiteral("A password has 8 to 256 characters")));
    m_signIns.recognise(
        desk, login, old,
        [this, fresh, reply](const SignInDesk::Known &known) { change(known.officer.id, fresh, reply); },
        [reply](const HttpResponse &refusal) { reply->answer(refusal); });
}

void PasswordRoute::change(OfficerId officer, const QString &password, const std::shared_ptr<HttpReply> &reply)
{
    const Done asked = m_judge.hash(password, [this, officer, reply](const Result<QByteArray> &hash) {
        if (!hash.ok())
            return reply->answer(refusalOf(hash.error()));
        const Done stored = m_credentials.put({officer, hash.value(), false, m_clock.now()});
        if (!stored.ok())
            return reply->answer(refusalOf(stored.error()));
        logEvent("password-changed", {{"officer", officer.text()}});
        reply->answer({200, "application/json", "{}"});
    });
    if (!asked.ok())
        reply->answer(unavailable(kBusySeconds));
}

} // namespace tb
