// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "route/heldquestions.h"
#include "route/signindesk.h"

namespace tb {

/// What follows at a desk when an officer was recognised there: they are proven, what was held for want of that is
/// judged anew, and who waits for it is answered. Where the city wants two factors, one of them proves nothing yet.
class Welcome {
public:
    Welcome(Acceptance &acceptance, HeldQuestions &held, SecondFactors &factors)
        : m_acceptance(acceptance), m_held(held), m_factors(factors)
    {
    }

    /// What is left for the officer to do.
    Result<FactorStep> prove(const SignInDesk::Known &known, DeskId desk);

private:
    Acceptance &m_acceptance;
    HeldQuestions &m_held;
    SecondFactors &m_factors;
};

} // namespace tb
