// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/route.h"
#include "route/welcome.h"

namespace tb {

/// POST /v1/signin {login, password, code?}: proves an officer on this desk. What was held for want of that is judged
/// anew. 403 "code-needed" and "wrong-code" where a second factor is asked for; the desk then asks once more, with all.
class SignInRoute final : public Route {
public:
    SignInRoute(SignInDesk &signIns, Welcome &welcome, PasswordJudge &judge, Database &database)
        : m_signIns(signIns), m_welcome(welcome), m_judge(judge), m_credentials(database)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    HttpResponse answerTo(const Desk &desk, const SignInDesk::Known &known, const QString &password);
    void refreshHash(const Credential &credential, const QString &password);

    SignInDesk &m_signIns;
    Welcome &m_welcome;
    PasswordJudge &m_judge;
    CredentialTable m_credentials;
};

} // namespace tb
