// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routerfixture.h"

namespace tb {

/// An officer of the fixture chooses another password at the desk.
inline Asked changePassword(RouterFixture &f, const TestClient &client, const QString &login, const QString &fresh)
{
    return f.ask("/v1/password",
                 RouterFixture::object({{QStringLiteral("login"), login},
                                        {QStringLiteral("old"), QString::fromUtf16(RouterFixture::kPassword)},
                                        {QStringLiteral("new"), fresh}}),
                 client.enrolment.token);
}

} // namespace tb
