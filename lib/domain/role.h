// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>

#include <optional>

namespace tb {

/// What a person with an account may do in the unit. Stored and sent as the text of roleCode().
enum class Role : int { Officer = 1, Head = 2, Inspector = 3, Administrator = 4 };

TB_API QString roleCode(Role role);
TB_API std::optional<Role> roleFromCode(const QString &code);

} // namespace tb
