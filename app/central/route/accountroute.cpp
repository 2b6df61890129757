// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/accountroute.h"

#include "problem.h"
#include "route/refusals.h"

namespace tb {

void AccountRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<std::optional<OfficerGate::Asker>> asker = m_gate.named(request, desk);
    if (!asker.ok())
        return reply->answer(refusalOf(asker.error()));
    if (!asker.value())
        return reply->answer(forbidden(QStringLiteral("For officers of the unit")));
    const Result<AccountStanding> found = standing(*asker.value());
    reply->answer(found.ok() ? HttpResponse{200, "application/json", wire::encode(found.value())}
                             : refusalOf(found.error()));
}

Result<AccountStanding> AccountRoute::standing(const OfficerGate::Asker &asker)
{
    const OfficerId officer = asker.officer.id;
    const Result<std::optional<Credential>> credential = m_credentials.find(officer);
    if (!credential.ok())
        return credential.error();
    AccountStanding standing;
    standing.proven = asker.proven;
    if (credential.value()) {
        standing.passwordAt = credential.value()->setAt;
        standing.passwordGiven = credential.value()->temporary;
    }
    Done done = addFactor(standing, officer);
    if (done.ok() && asker.proven)
        done = addDesks(standing, officer);
    return done.ok() ? Result<AccountStanding>(standing) : Result<AccountStanding>(done.error());
}

Done AccountRoute::addFactor(AccountStanding &standing, OfficerId officer)
{
    const Result<std::optional<SecondFactor>> factor = m_factors.find(officer);
    const Result<std::vector<SecondFactorTable::Event>> events = m_factors.events(officer);
    if (!factor.ok() || !events.ok())
        return factor.ok() ? events.error() : factor.error();
    if (factor.value())
        standing.factorSetAt = factor.value()->setAt;
    for (const SecondFactorTable::Event &event : events.value()) {
        if (event.what == u"reset")
            standing.factorResetAt = event.at;
    }
    return {};
}

Done AccountRoute::addDesks(AccountStanding &standing, OfficerId officer)
{
    const Result<std::vector<CredentialTable::Proof>> proofs = m_credentials.proofs(officer, m_clock.now());
    if (!proofs.ok())
        return proofs.error();
    for (const CredentialTable::Proof &proof : proofs.value()) {
        const Result<std::optional<Desk>> desk = m_desks.find(proof.desk);
        if (!desk.ok())
            return desk.error();
        if (desk.value() && !desk.value()->revoked)
            standing.desks.push_back({proof.desk, desk.value()->number, desk.value()->name, proof.at});
    }
    return {};
}

} // namespace tb
