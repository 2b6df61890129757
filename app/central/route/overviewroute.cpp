// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/overviewroute.h"

#include "journal/jsondecoder.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "sync/overviewcodec.h"

namespace tb {

void OverviewRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return reply->answer(refusalOf(asked.error()));
    const OfficerId officer = OfficerId::fromText(textOf(asked.value(), u"officer"));
    const Result<bool> allowed = maySee(desk, officer);
    if (!allowed.ok())
        return reply->answer(refusalOf(allowed.error()));
    logEvent("overview", {{"desk", desk.id.text()}, {"officer", officer.text()}, {"allowed", qint64{allowed.value()}}});
    if (!allowed.value())
        return reply->answer(forbidden(QStringLiteral("For inspectors and administrators")));
    const Result<std::vector<UnitStatus>> city = m_overview.city();
    if (!city.ok())
        return reply->answer(refusalOf(city.error()));
    reply->answer({200, "application/json", wire::encodeOverview(city.value())});
}

// At each question anew: whoever loses the role, or the account, sees nothing from then on.
Result<bool> OverviewRoute::maySee(const Desk &desk, OfficerId id)
{
    if (id.isNull())
        return false;
    const Result<std::optional<Officer>> officer = m_officers.find(id);
    const Result<bool> proven = m_credentials.isProven(id, desk.id);
    if (!officer.ok() || !proven.ok())
        return officer.ok() ? proven.error() : officer.error();
    if (!officer.value() || !proven.value())
        return false;
    const Officer &who = *officer.value();
    return !who.retired && who.unit == desk.unit && (who.role == Role::Inspector || who.role == Role::Administrator);
}

} // namespace tb
