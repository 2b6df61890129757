// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httprequest.h"
#include "store/credentialtable.h"
#include "store/desktable.h"
#include "store/officertable.h"

namespace tb {

/// Which officer asks, where a question names one: {"officer": id}.
class OfficerGate {
public:
    explicit OfficerGate(Database &database) : m_officers(database), m_credentials(database) { }

    /// Nothing where there is no such officer in the desk's unit, the account is retired, or the password was not shown
    /// on this very desk. Looked up at each question: whoever loses the account is out from then on.
    Result<std::optional<Officer>> who(const HttpRequest &request, const Desk &desk);

private:
    OfficerTable m_officers;
    CredentialTable m_credentials;
};

} // namespace tb
