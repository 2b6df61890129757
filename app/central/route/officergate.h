// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "httprequest.h"
#include "store/credentialtable.h"
#include "store/desktable.h"
#include "store/officertable.h"

namespace tb {

/// Which officer asks, where a question names one: {"officer": id}.
class OfficerGate {
public:
    OfficerGate(Database &database, const Clock &clock) : m_officers(database), m_credentials(database), m_clock(clock)
    {
    }

    /// Nothing where there is no such officer in the desk's unit, the account is retired, or a password was not shown
    /// on this very desk of late. Looked up at each question: whoever loses the account is out from then on.
    Result<std::optional<Officer>> who(const HttpRequest &request, const Desk &desk);

    struct Asker {
        Officer officer;
        bool proven = false; ///< a password was shown on this very desk of late
    };
    /// As who(), but whoever has shown no password there is found as well.
    Result<std::optional<Asker>> named(const HttpRequest &request, const Desk &desk);

private:
    OfficerTable m_officers;
    CredentialTable m_credentials;
    const Clock &m_clock;
};

} // namespace tb
