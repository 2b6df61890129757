// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "healing.h"
#include "httphandler.h"
#include "route/heldquestions.h"
#include "route/passwordjudge.h"
#include "route/route.h"
#include "route/welcome.h"
#include "secondfactors.h"
#include "unitsuccession.h"

namespace tb {

/// The server behind its transport: proves who asks, then lets the path's Route answer. Lives in the thread of its
/// database. Errors are told as problem+json: 401 no or unknown token, 403 "desk-revoked", 404, 405.
class Router final : public HttpHandler {
public:
    struct Parts {
        Database &database; ///< of Migrator::Part::Central
        const Clock &clock;
        RandomSource &random;
        const CheckpointKey &key;
        PasswordJudge &judge;
        Scheduler &scheduler; ///< ends held questions
    };

    explicit Router(const Parts &parts);
    ~Router() override;

    void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) override;

    /// Somebody other than a route has numbered entries of the unit, and committed.
    void announce(UnitId unit) { m_held.answer(unit); }
    /// Answers those for whom another process has written: a hint may bring us here, the clock does in any case.
    Done lookAround();
    /// Answers what is held with 503: the server closes.
    void endHeld() { m_held.endAll(); }
    int heldQuestions() const { return m_held.count(); }
    Ledger &ledger() { return m_ledger; }
    Relay &relay() { return m_relay; }

    /// One path that is answered, and whether it asks for a desk's token.
    struct Listing {
        QByteArray method;
        QByteArray path;
        bool needsDesk = true;
    };
    /// All of them, by path: what a test of who may do what goes through.
    std::vector<Listing> listing() const;

    /// The longest body that a path needs: for HttpLimits.
    static qint64 bodyBytes(const QByteArray &path);

private:
    enum class Needs { Nobody, Desk };
    struct Place {
        QByteArray method;
        Needs needs;
        std::unique_ptr<Route> route;
    };

    void addRoutes(const Parts &parts);
    static void turnAway(const HttpRequest &request, const char *why, const HttpResponse &refusal, HttpReply &reply);

    UnitLogTable m_logs;
    DeskTable m_desks;
    Ledger m_ledger;
    ServerPen m_pen;
    Relay m_relay;
    UnitSuccession m_succession;
    Acceptance m_acceptance;
    Healing m_healing;
    PageReader m_pages;
    HeldQuestions m_held;
    SecondFactors m_factors;
    SignInDesk m_signIns;
    Welcome m_welcome;
    std::map<QByteArray, Place> m_places;
};

} // namespace tb
