// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/signinroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/refusals.h"
#include "security/password.h"
#include "sync/wirecodec.h"

namespace tb {

void SignInRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const QString login = textOf(asked.value(), u"login");
    const QString password = textOf(asked.value(), u"password");
    if (login.isEmpty() || password.isEmpty() || password.size() > kLongestPassword * 4)
        return reply->answer(badRequest(QStringLiteral("login and password are needed")));
    m_signIns.recognise(
        desk, {login, password, textOf(asked.value(), u"code")}, SignInDesk::Code::Always,
        [this, desk, reply, password](const SignInDesk::Known &known) {
            reply->answer(answerTo(desk, known, password));
        },
        [reply](const HttpResponse &refusal) { reply->answer(refusal); });
}

HttpResponse SignInRoute::answerTo(const Desk &desk, const SignInDesk::Known &known, const QString &password)
{
    const Result<FactorStep> step = m_welcome.prove(known, desk.id);
    if (!step.ok())
        return refusalOf(step.error());
    if (needsRehash(known.credential.hash))
        refreshHash(known.credential, password);
    return {200, "application/json", wire::encode(SignIn{known.officer.id, known.credential.temporary, step.value()})};
}

// A hash of cheaper days; where this fails the old one serves on.
void SignInRoute::refreshHash(const Credential &credential, const QString &password)
{
    const Done begun = m_judge.hash(password, [this, credential](const Result<QByteArray> &hash) {
        const Result<std::optional<Credential>> present = m_credentials.find(credential.officer);
        if (!hash.ok() || !present.ok() || !present.value() || present.value()->hash != credential.hash)
            return;
        Credential fresh = *present.value();
        fresh.hash = hash.value();
        const Done done = m_credentials.put(fresh);
        Q_UNUSED(done)
    });
    Q_UNUSED(begun)
}

} // namespace tb
