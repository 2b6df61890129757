// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "route/route.h"
#include "store/credentialtable.h"
#include "store/officertable.h"

namespace tb {

/// The city at a glance: for an inspector or an administrator who has shown the password on this very desk. Numbers
/// about units, nothing of any citizen; each reading is noted in the log.
class OverviewRoute final : public Route {
public:
    OverviewRoute(Database &database, const Clock &clock)
        : m_overview(database, clock), m_officers(database), m_credentials(database)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    Result<bool> maySee(const Desk &desk, OfficerId officer);

    Overview m_overview;
    OfficerTable m_officers;
    CredentialTable m_credentials;
};

} // namespace tb
