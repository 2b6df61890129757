// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/enrolroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "security/token.h"
#include "store/transaction.h"
#include "sync/wirecodec.h"

namespace tb {

namespace {
constexpr qsizetype kLongestName = 100;
}

void EnrolRoute::handle(const HttpRequest &request, const Desk &, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const Moment now = m_clock.now();
    const Result<std::optional<Moment>> until = m_wrong.barredUntil(request.peer, now);
    if (!until.ok())
        return reply->answer(refusalOf(until.error()));
    if (until.value())
        return reply->answer(
            tooManyRequests(static_cast<int>(std::chrono::ceil<seconds>(*until.value() - now).count())));
    const EnrolmentCode code = EnrolmentCode::fromText(textOf(asked.value(), u"code"));
    const QString name = textOf(asked.value(), u"name").left(kLongestName);
    const Result<Enrolment> enrolment
        = code.isEmpty() ? Error{ErrorCode::EnrolmentRefused, {}} : enrol(keyedSum(m_key, code.digest()), name);
    reply->answer(answerTo(enrolment, request.peer));
}

Result<Enrolment> EnrolRoute::enrol(const QByteArray &codeSum, const QString &name)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    DeskTable desks(m_database);
    Desk desk;
    desk.id = m_ids.next<DeskId>();
    const Result<UnitId> unit = CodeTable(m_database).redeem(codeSum, desk.id, m_clock.now());
    if (!unit.ok())
        return unit.error();
    if (unit.value().isNull())
        return Error{ErrorCode::EnrolmentRefused, {}};
    const Result<int> number = desks.nextNumber(unit.value());
    if (!number.ok())
        return number.error();
    const Token token = Token::make(m_random);
    desk.unit = unit.value();
    desk.number = number.value();
    desk.name = name;
    desk.tokenSum = token.digest();
    desk.enrolledAt = m_clock.now();
    Done done = desks.put(desk);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    return Enrolment{desk.id, desk.unit, desk.number, token.text()};
}

HttpResponse EnrolRoute::answerTo(const Result<Enrolment> &enrolment, const QByteArray &peer)
{
    if (enrolment.ok()) {
        logEvent("enrolled", {{"desk", enrolment.value().desk.text()}, {"unit", enrolment.value().unit.text()}});
        return {200, "application/json", wire::encode(enrolment.value())};
    }
    if (enrolment.error().code != ErrorCode::EnrolmentRefused)
        return refusalOf(enrolment.error());
    const Done noted = m_wrong.note(peer, m_clock.now());
    if (!noted.ok())
        return refusalOf(noted.error());
    logEvent("enrolment-refused");
    return problem(403, "enrolment-refused", QStringLiteral("The code is wrong, used or too old"));
}

} // namespace tb
