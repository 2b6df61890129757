// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/route.h"
#include "route/signindesk.h"

namespace tb {

/// POST /v1/password {login, old, new}: an officer chooses a password of their own. 422 "weak-password" where it is too
/// short or too long.
class PasswordRoute final : public Route {
public:
    PasswordRoute(SignInDesk &signIns, PasswordJudge &judge, Database &database, const Clock &clock)
        : m_signIns(signIns), m_judge(judge), m_credentials(database), m_clock(clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    void change(OfficerId officer, const QString &password, const std::shared_ptr<HttpReply> &reply);

    SignInDesk &m_signIns;
    PasswordJudge &m_judge;
    CredentialTable m_credentials;
    const Clock &m_clock;
};

} // namespace tb
