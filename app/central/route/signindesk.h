// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/officer.h"
#include "httpresponse.h"
#include "route/passwordjudge.h"
#include "route/signindelays.h"
#include "secondfactors.h"
#include "store/credentialtable.h"
#include "store/desktable.h"
#include "store/officertable.h"

namespace tb {

/// Recognises an officer of the desk's own unit by login and password, and by a second factor where they have one. An
/// unknown login and a wrong password are answered alike and after the same time, so that nobody learns who has an
/// account; a code is spoken of only once the password was right, and a wrong one is a failure like a wrong password.
/// 403 "password-ended" where somebody else chose the password and its days are over.
class SignInDesk {
public:
    struct Shown {
        QString login;
        QString password;
        QString code; ///< of the second factor; may be empty
    };
    struct Known {
        Officer officer;
        Credential credential;
        SecondFactors::Verdict factor = SecondFactors::Verdict::NotSetUp;
    };
    /// A code opens once, so that what belongs to one sign-in asks for it once: whoever has shown all on this desk
    /// within kRecent need not show a code again.
    enum class Code { Always, UnlessRecent };
    static constexpr minutes kRecent{10};
    using OnKnown = std::function<void(const Known &)>;
    using OnRefused = std::function<void(HttpResponse)>;

    SignInDesk(Database &database, PasswordJudge &judge, const Clock &clock, SecondFactors &factors)
        : m_officers(database), m_credentials(database), m_judge(judge), m_clock(clock), m_delays(database),
          m_factors(factors)
    {
    }

    /// Calls one of the two, now or later. Retired officers are unknown.
    void recognise(const Desk &desk, const Shown &shown, Code code, OnKnown onKnown, const OnRefused &onRefused);

private:
    struct Question {
        SignInDelays::Who who;
        DeskId desk;
        QString code;
        Code need;
        OfficerId meant; ///< whose login it is; null where it is nobody's
    };
    void settle(const Question &question, const std::optional<Known> &known, const OnKnown &onKnown,
                const OnRefused &onRefused);
    static void tell(const Question &question, const char *outcome);
    Result<SecondFactors::Verdict> judgeCode(const Question &question, OfficerId officer);
    Result<std::optional<Known>> find(UnitId unit, const QString &login);

    OfficerTable m_officers;
    CredentialTable m_credentials;
    PasswordJudge &m_judge;
    const Clock &m_clock;
    SignInDelays m_delays;
    SecondFactors &m_factors;
};

} // namespace tb
