// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

namespace tb {

/// A person with an account in a unit.
struct Officer {
    OfficerId id;
    UnitId unit;
    Role role = Role::Officer;
    QString login;
    QString name; ///< empty where erased
    QString title; ///< position, as printed under a signature
    bool retired = false;

    friend bool operator==(const Officer &, const Officer &) = default;
};

} // namespace tb
