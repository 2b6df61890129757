// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

namespace tb {

namespace {
constexpr Role kRoles[] = {Role::Officer, Role::Head, Role::Inspector, Role::Administrator};
}

QString roleCode(Role role)
{
    switch (role) {
    case Role::Officer:
        return QStringLiteral("officer");
    case Role::Head:
        return QStringLiteral("head");
    case Role::Inspector:
        return QStringLiteral("inspector");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromCode(const QString &code)
{
    for (const Role role : kRoles) {
        if (roleCode(role) == code)
            return role;
    }
    return std::nullopt;
}

} // namespace tb
