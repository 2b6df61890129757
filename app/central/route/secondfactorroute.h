// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "route/heldquestions.h"
#include "route/route.h"
#include "route/signindesk.h"

namespace tb {

/// POST /v1/second-factor {login, password, code?}: a fresh {secret}, to be confirmed; the code is one of the factor of
/// before, and is not asked for just after a sign-in on this desk.
/// POST /v1/second-factor/confirm {login, password, code}: from now on it is asked for; {recovery: […]} is told once.
/// The officer is proven on this desk. 403 "wrong-code".
class SecondFactorRoute final : public Route {
public:
    enum class Deed { Begin, Confirm };

    SecondFactorRoute(Deed deed, SignInDesk &signIns, SecondFactors &factors, Acceptance &acceptance,
                      HeldQuestions &held)
        : m_deed(deed), m_signIns(signIns), m_factors(factors), m_acceptance(acceptance), m_held(held)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    HttpResponse begin(OfficerId officer);
    HttpResponse confirm(OfficerId officer, DeskId desk, const QString &code);

    Deed m_deed;
    SignInDesk &m_signIns;
    SecondFactors &m_factors;
    Acceptance &m_acceptance;
    HeldQuestions &m_held;
};

} // namespace tb
