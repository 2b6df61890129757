// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include "problem.h"
#include "route/accountroute.h"
#include "route/endroute.h"
#include "route/enrolroute.h"
#include "route/eventlog.h"
#include "route/helloroute.h"
#include "route/locateroute.h"
#include "route/overviewroute.h"
#include "route/passwordroute.h"
#include "route/pullroute.h"
#include "route/pushroute.h"
#include "route/refusals.h"
#include "route/returnroute.h"
#include "route/ringaroundroute.h"
#include "route/secondfactorroute.h"
#include "route/signinroute.h"
#include "route/unitsroute.h"
#include "security/token.h"

#include <QHostAddress>

#include <utility>

namespace tb {

namespace {
constexpr qint64 kMiB = 1024 * 1024;
}

Router::Router(const Parts &parts)
    : m_logs(parts.database), m_desks(parts.database), m_ledger(parts.database, parts.clock, parts.random, parts.key),
      m_pen(m_ledger, parts.clock, parts.random), m_relay(m_ledger, m_pen), m_succession(m_ledger, m_pen, m_relay),
      m_acceptance(m_ledger, m_relay), m_healing(m_ledger, m_relay), m_pages(m_ledger),
      m_held(m_ledger, m_pages, parts.scheduler), m_factors(parts.database, parts.key, parts.random, parts.clock),
      m_signIns(parts.database, parts.judge, parts.clock, m_factors), m_welcome(m_acceptance, m_held, m_factors)
{
    addRoutes(parts);
}

Router::~Router() = default;

void Router::addRoutes(const Parts &parts)
{
    const auto add = [this](const char *method, const char *path, Needs needs, std::unique_ptr<Route> route) {
        m_places.emplace(path, Place{method, needs, std::move(route)});
    };
    Database &database = parts.database;
    add("GET", "/v1/hello", Needs::Nobody, std::make_unique<HelloRoute>(parts.clock));
    add("POST", "/v1/enrol", Needs::Nobody,
        std::make_unique<EnrolRoute>(database, parts.clock, parts.random, parts.key));
    add("POST", "/v1/signin", Needs::Desk, std::make_unique<SignInRoute>(m_signIns, m_welcome, parts.judge, database));
    using FactorDeed = SecondFactorRoute::Deed;
    add("POST", "/v1/second-factor", Needs::Desk,
        std::make_unique<SecondFactorRoute>(FactorDeed::Begin, m_signIns, m_factors, m_acceptance, m_held));
    add("POST", "/v1/second-factor/confirm", Needs::Desk,
        std::make_unique<SecondFactorRoute>(FactorDeed::Confirm, m_signIns, m_factors, m_acceptance, m_held));
    add("POST", "/v1/password", Needs::Desk,
        std::make_unique<PasswordRoute>(m_signIns, m_welcome, parts.judge, database, parts.clock));
    add("POST", "/v1/account", Needs::Desk, std::make_unique<AccountRoute>(database, parts.clock));
    add("POST", "/v1/account/end", Needs::Desk, std::make_unique<EndRoute>(m_signIns, database));
    add("POST", "/v1/push", Needs::Desk,
        std::make_unique<PushRoute>(PushRoute::Parts{m_acceptance, m_succession, m_desks, m_held, parts.clock}));
    add("POST", "/v1/pull", Needs::Desk, std::make_unique<PullRoute>(m_ledger, m_pages, m_held, parts.clock));
    add("GET", "/v1/units", Needs::Desk, std::make_unique<UnitsRoute>(database, parts.clock));
    add("POST", "/v1/overview", Needs::Desk, std::make_unique<OverviewRoute>(database, parts.clock));
    add("POST", "/v1/ringaround", Needs::Desk, std::make_unique<RingAroundRoute>(database, parts.clock, parts.random));
    add("POST", "/v1/locate", Needs::Desk, std::make_unique<LocateRoute>(m_healing));
    add("POST", "/v1/return", Needs::Desk, std::make_unique<ReturnRoute>(m_healing, m_held));
}

std::vector<Router::Listing> Router::listing() const
{
    std::vector<Listing> all;
    for (const auto &[path, place] : m_places)
        all.push_back({place.method, path, place.needs == Needs::Desk});
    return all;
}

Done Router::lookAround()
{
    if (m_held.count() == 0)
        return {};
    const Done revoked = m_held.endRevoked();
    if (!revoked.ok())
        return revoked;
    const Result<std::vector<UnitLog>> logs = m_logs.all();
    if (!logs.ok())
        return logs.error();
    m_held.catchUp(logs.value());
    return {};
}

void Router::handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply)
{
    const auto found = m_places.find(request.path);
    if (found == m_places.end())
        return reply->answer(notFound());
    const Place &place = found->second;
    if (place.method != request.method)
        return reply->answer(methodNotAllowed());
    if (place.needs == Needs::Nobody)
        return place.route->handle(request, Desk(), std::move(reply));
    const Token token = Token::fromText(request.token);
    if (token.isEmpty())
        return turnAway(request, "no-token", unauthorized(), *reply);
    // At each question anew: a desk that is revoked is out at once.
    const Result<std::optional<Desk>> desk = m_desks.byToken(token.digest());
    if (!desk.ok())
        return reply->answer(refusalOf(desk.error()));
    if (!desk.value())
        return turnAway(request, "unknown-token", unauthorized(), *reply);
    if (desk.value()->revoked)
        return turnAway(request, "desk-revoked", deskRevoked(), *reply);
    place.route->handle(request, *desk.value(), std::move(reply));
}

// The path is one of ours by now; what stands in the token is never told.
void Router::turnAway(const HttpRequest &request, const char *why, const HttpResponse &refusal, HttpReply &reply)
{
    logEvent("turned-away",
             {{"path", QString::fromLatin1(request.path)},
              {"why", QString::fromLatin1(why)},
              {"peer", QHostAddress(QString::fromLatin1(request.peer)).toString()}});
    reply.answer(refusal);
}

qint64 Router::bodyBytes(const QByteArray &path)
{
    if (path == "/v1/return")
        return 16 * kMiB;
    // The longest batch, with every quote of its JSON escaped once more.
    return path == "/v1/push" ? 3 * kMiB : kMiB / 4;
}

} // namespace tb
