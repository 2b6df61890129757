// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/overviewroute.h"

#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "sync/overviewcodec.h"

#include <QHostAddress>

namespace tb {

void OverviewRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<std::optional<Officer>> officer = m_gate.who(request, desk);
    if (!officer.ok())
        return reply->answer(refusalOf(officer.error()));
    const bool may
        = officer.value() && (officer.value()->role == Role::Inspector || officer.value()->role == Role::Administrator);
    logEvent("overview",
             {{"desk", desk.id.text()},
              {"officer", officer.value() ? officer.value()->id.text() : QString()},
              {"allowed", qint64{may}}});
    const Done noted = note(request, desk, officer.value(), may);
    if (!noted.ok())
        return reply->answer(refusalOf(noted.error()));
    if (!may)
        return reply->answer(forbidden(QStringLiteral("For inspectors and administrators")));
    const Result<std::vector<UnitStatus>> city = m_overview.city();
    if (!city.ok())
        return reply->answer(refusalOf(city.error()));
    reply->answer({200, "application/json", wire::encodeOverview(city.value())});
}

// Nothing is shown of which nobody would know later that it was seen.
Done OverviewRoute::note(const HttpRequest &request, const Desk &desk, const std::optional<Officer> &officer, bool may)
{
    constexpr std::chrono::minutes kOneLook{15};
    const QString actor = officer ? officer->id.text() : QStringLiteral("desk ") + desk.id.text();
    const QString outcome = may ? QStringLiteral("done") : QStringLiteral("refused");
    const Moment now = m_clock.now();
    std::erase_if(m_noted, [&](const auto &noted) { return now - noted.second >= kOneLook; });
    const auto [place, isNew] = m_noted.try_emplace(actor + desk.id.text() + outcome, now);
    if (!isNew)
        return {};
    const Done done = m_audit.add({now, actor, QStringLiteral("overview"),
                                   QStringLiteral("desk=%1 peer=%2")
                                       .arg(desk.id.text(), QHostAddress(QString::fromLatin1(request.peer)).toString()),
                                   outcome});
    if (!done.ok())
        m_noted.erase(place);
    return done;
}

} // namespace tb
