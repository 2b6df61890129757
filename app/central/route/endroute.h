// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/route.h"
#include "route/signindesk.h"

namespace tb {

/// POST /v1/account/end {login, password, code?}: an officer's sign-ins at all other desks end. A code of the second
/// factor is needed where the last sign-in at this desk was not just now.
class EndRoute final : public Route {
public:
    EndRoute(SignInDesk &signIns, Database &database) : m_signIns(signIns), m_credentials(database) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    HttpResponse end(OfficerId officer, DeskId here);

    SignInDesk &m_signIns;
    CredentialTable m_credentials;
};

} // namespace tb
