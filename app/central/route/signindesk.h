// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/officer.h"
#include "httpresponse.h"
#include "route/passwordjudge.h"
#include "route/signindelays.h"
#include "store/credentialtable.h"
#include "store/desktable.h"
#include "store/officertable.h"

namespace tb {

/// Recognises an officer of the desk's own unit by login and password. An unknown login and a wrong password are
/// answered alike and after the same time, so that nobody learns who has an account.
class SignInDesk {
public:
    struct Known {
        Officer officer;
        Credential credential;
    };
    using OnKnown = std::function<void(const Known &)>;
    using OnRefused = std::function<void(HttpResponse)>;

    SignInDesk(Database &database, PasswordJudge &judge, const Clock &clock)
        : m_officers(database), m_credentials(database), m_judge(judge), m_clock(clock), m_delays(database)
    {
    }

    /// Calls one of the two, now or later. Retired officers are unknown.
    void recognise(const Desk &desk, const QString &login, const QString &password, OnKnown onKnown,
                   const OnRefused &onRefused);

private:
    Result<std::optional<Known>> find(UnitId unit, const QString &login);

    OfficerTable m_officers;
    CredentialTable m_credentials;
    PasswordJudge &m_judge;
    const Clock &m_clock;
    SignInDelays m_delays;
};

} // namespace tb
