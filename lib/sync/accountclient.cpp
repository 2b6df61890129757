// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accountclient.h"

#include "journal/jsondecoder.h"
#include "sync/link.h"
#include "sync/wirecodec.h"

namespace tb {

namespace {

const QString kCodeNeeded = QStringLiteral("code-needed");
const QString kPasswordEnded = QStringLiteral("password-ended");
const QString kWrongCode = QStringLiteral("wrong-code");

Json::Object questionOf(const AccountClient::Proof &proof)
{
    Json::Object question{{QStringLiteral("login"), proof.login},
                          {QStringLiteral("password"), Json::verbatim(proof.password)}};
    if (!proof.code.isEmpty())
        question.emplace_back(QStringLiteral("code"), proof.code);
    return question;
}

Error errorOf(const TransportAnswer &answer)
{
    const QString detail = QStringLiteral("%1 %2").arg(answer.status).arg(answer.problem);
    if (answer.problem == u"wrong-password")
        return {ErrorCode::WrongPassword, detail};
    if (answer.problem == u"enrolment-refused")
        return {ErrorCode::EnrolmentRefused, detail};
    if (answer.problem == u"weak-password")
        return {ErrorCode::DraftIncomplete, detail};
    if (answer.problem == kCodeNeeded || answer.problem == kWrongCode)
        return {ErrorCode::SignInTooOld, detail};
    if (answer.status == 429)
        return {ErrorCode::TooManyTries, detail};
    // Our server words every refusal; what does not is somebody else.
    if (answer.status >= 300 && answer.status < 500 && answer.problem.isEmpty())
        return {ErrorCode::BadAnswer, detail};
    return {failureOf(answer), detail};
}

Result<Hello> decodeHello(const QByteArray &bytes)
{
    const Result<Json> json = JsonDecoder::decode(bytes);
    if (!json.ok())
        return json.error();
    const Hello hello{textOf(json.value(), u"server"), static_cast<int>(integerOf(json.value(), u"protocol")),
                      momentFromMs(integerOf(json.value(), u"now"))};
    if (!hello.server.startsWith(u"trucban-central") || hello.protocol != AccountClient::kProtocol)
        return Error{ErrorCode::BadAnswer, QStringLiteral("protocol %1").arg(hello.protocol)};
    return hello;
}

Result<QString> decodeSecret(const QByteArray &bytes)
{
    const Result<Json> json = JsonDecoder::decode(bytes);
    if (!json.ok())
        return json.error();
    const QString secret = textOf(json.value(), u"secret");
    return secret.isEmpty() ? Result<QString>(Error{ErrorCode::BadAnswer, QStringLiteral("secret")})
                            : Result<QString>(secret);
}

Result<QStringList> decodeRecovery(const QByteArray &bytes)
{
    const Result<Json> json = JsonDecoder::decode(bytes);
    if (!json.ok())
        return json.error();
    const QStringList codes = textsOf(json.value(), u"recovery");
    return codes.isEmpty() ? Result<QStringList>(Error{ErrorCode::BadAnswer, QStringLiteral("recovery")})
                           : Result<QStringList>(codes);
}

template <class T, class Decode> Result<T> read(const TransportAnswer &answer, Decode decode)
{
    if (answer.status != 200)
        return errorOf(answer);
    Result<T> value = decode(answer.body);
    return value.ok() ? value : Result<T>(Error{ErrorCode::BadAnswer, value.error().detail});
}

Done doneOf(const TransportAnswer &answer)
{
    return answer.status == 200 ? Done() : Done(errorOf(answer));
}

} // namespace

void AccountClient::ask(const QByteArray &path, const Json::Object &question, const QByteArray &token,
                        Transport::Callback callback)
{
    const QByteArray body = question.empty() ? QByteArray() : encodeJson(Json(question));
    m_transport.ask(path, body, token,
                    [life = std::weak_ptr<int>(m_life), callback = std::move(callback)](const TransportAnswer &answer) {
                        if (!life.expired())
                            callback(answer);
                    });
}

void AccountClient::hello(Then<Hello> then)
{
    ask("/v1/hello", {}, {},
        [then = std::move(then)](const TransportAnswer &answer) { then(read<Hello>(answer, decodeHello)); });
}

void AccountClient::enrol(const QString &code, const QString &deskName, Then<Enrolment> then)
{
    ask("/v1/enrol", {{QStringLiteral("code"), code}, {QStringLiteral("name"), deskName}}, {},
        [then = std::move(then)](const TransportAnswer &answer) {
            then(read<Enrolment>(answer, wire::decodeEnrolment));
        });
}

void AccountClient::signIn(const QByteArray &token, const Proof &proof, Then<SignIn> then)
{
    ask("/v1/signin", questionOf(proof), token, [then = std::move(then)](const TransportAnswer &answer) {
        if (answer.problem == kCodeNeeded)
            then(SignIn{{}, false, FactorStep::CodeNeeded});
        else if (answer.problem == kWrongCode)
            then(SignIn{{}, false, FactorStep::CodeWrong});
        else if (answer.problem == kPasswordEnded)
            then(SignIn{{}, true, FactorStep::None, true});
        else
            then(read<SignIn>(answer, wire::decodeSignIn));
    });
}

void AccountClient::beginSecondFactor(const QByteArray &token, const Proof &proof, Then<QString> then)
{
    ask("/v1/second-factor", questionOf(proof), token,
        [then = std::move(then)](const TransportAnswer &answer) { then(read<QString>(answer, decodeSecret)); });
}

void AccountClient::confirmSecondFactor(const QByteArray &token, const Proof &proof, Then<QStringList> then)
{
    ask("/v1/second-factor/confirm", questionOf(proof), token, [then = std::move(then)](const TransportAnswer &answer) {
        then(answer.problem == kWrongCode ? Result<QStringList>(QStringList())
                                          : read<QStringList>(answer, decodeRecovery));
    });
}

void AccountClient::changePassword(const QByteArray &token, const Proof &old, const QString &fresh, Then<void> then)
{
    Json::Object question{{QStringLiteral("login"), old.login},
                          {QStringLiteral("old"), Json::verbatim(old.password)},
                          {QStringLiteral("new"), Json::verbatim(fresh)}};
    if (!old.code.isEmpty())
        question.emplace_back(QStringLiteral("code"), old.code);
    ask("/v1/password", question, token,
        [then = std::move(then)](const TransportAnswer &answer) { then(doneOf(answer)); });
}

void AccountClient::standing(const QByteArray &token, OfficerId officer, Then<AccountStanding> then)
{
    ask("/v1/account", {{QStringLiteral("officer"), officer.text()}}, token,
        [then = std::move(then)](const TransportAnswer &answer) {
            then(read<AccountStanding>(answer, wire::decodeAccountStanding));
        });
}

void AccountClient::endElsewhere(const QByteArray &token, const Proof &proof, Then<void> then)
{
    ask("/v1/account/end", questionOf(proof), token,
        [then = std::move(then)](const TransportAnswer &answer) { then(doneOf(answer)); });
}

} // namespace tb
