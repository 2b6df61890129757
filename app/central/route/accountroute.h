// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/officergate.h"
#include "route/route.h"
#include "store/secondfactortable.h"
#include "sync/accountstanding.h"

namespace tb {

/// POST /v1/account {officer}: how the sign-in of an officer of the desk's unit stands there, so that the desk asks for
/// the password again where it has to, and tells what became of it. Where else they are signed in is told to whoever is
/// signed in here. 403 "forbidden" where there is no such officer.
class AccountRoute final : public Route {
public:
    AccountRoute(Database &database, const Clock &clock)
        : m_gate(database, clock), m_credentials(database), m_factors(database), m_desks(database), m_clock(clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    Result<AccountStanding> standing(const OfficerGate::Asker &asker);
    Done addFactor(AccountStanding &standing, OfficerId officer);
    Done addDesks(AccountStanding &standing, OfficerId officer);

    OfficerGate m_gate;
    CredentialTable m_credentials;
    SecondFactorTable m_factors;
    DeskTable m_desks;
    const Clock &m_clock;
};

} // namespace tb
