// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/passwordroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "security/password.h"
#include "store/transaction.h"

namespace tb {

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
    // The old one again would make what somebody else chose the password for good.
    if (fresh == old || !checkPasswordPolicy(fresh, {login}).ok())
        return reply->answer(
            problem(422, "weak-password",
                    QStringLiteral("A password has 8 to 256 characters, is not the old one and not easily guessed")));
    m_signIns.recognise(
        desk, {login, old, textOf(asked.value(), u"code")}, SignInDesk::Code::UnlessRecent,
        [this, fresh, reply, at = desk.id](const SignInDesk::Known &known) {
            change({known, at}, fresh, reply);
        },
        [reply](const HttpResponse &refusal) { reply->answer(refusal); });
}

void PasswordRoute::change(const Place &place, const QString &password, const std::shared_ptr<HttpReply> &reply)
{
    const Done asked = m_judge.hash(password, [this, place, reply](const Result<QByteArray> &hash) {
        reply->answer(hash.ok() ? settle(place, hash.value()) : refusalOf(hash.error()));
    });
    if (!asked.ok())
        reply->answer(passwordsBusy());
}

// What somebody else chose had proved nothing yet.
HttpResponse PasswordRoute::settle(const Place &place, const QByteArray &hash)
{
    const Done stored = store(place, hash);
    if (!stored.ok())
        return refusalOf(stored.error());
    logEvent("password-changed", {{"officer", place.known.officer.id.text()}});
    const Result<FactorStep> step = m_welcome.prove(place.known, place.desk);
    return step.ok() ? HttpResponse{200, "application/json", "{}"} : refusalOf(step.error());
}

// Whoever knew the old password is out at every other desk.
Done PasswordRoute::store(const Place &place, const QByteArray &hash)
{
    Transaction transaction(m_database);
    Done done = transaction.begun();
    if (done.ok())
        done = m_credentials.put({place.known.officer.id, hash, false, m_clock.now()});
    if (done.ok())
        done = m_credentials.forgetProofsElsewhere(place.known.officer.id, place.desk);
    return done.ok() ? transaction.commit() : done;
}

} // namespace tb
