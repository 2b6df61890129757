// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/welcome.h"

namespace tb {

Result<FactorStep> Welcome::prove(const SignInDesk::Known &known, DeskId desk)
{
    const Result<FactorStep> step = m_factors.nextStep(known.officer, known.factor);
    if (!step.ok() || step.value() == FactorStep::Required)
        return step;
    const Done proven = m_acceptance.officerProven(known.officer.id, desk);
    if (!proven.ok())
        return proven.error();
    m_held.answerNumbered();
    return step;
}

} // namespace tb
