// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include "base/codetable.h"

namespace tb {

namespace {

constexpr Code<Role> kRoles[] = {{Role::Officer, "officer"},
                                 {Role::Head, "head"},
                                 {Role::Inspector, "inspector"},
                                 {Role::Administrator, "administrator"}};

} // namespace

QString roleCode(Role role)
{
    return codeIn(kRoles, role);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return valueIn(kRoles, code);
}

} // namespace tb
