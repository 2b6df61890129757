// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <vector>

namespace tb {

/// The first of the rows that were found; nothing where there are none.
template <class Row> Result<std::optional<Row>> firstOf(const Result<std::vector<Row>> &found)
{
    if (!found.ok())
        return found.error();
    return found.value().empty() ? std::optional<Row>() : std::optional<Row>(found.value().front());
}

} // namespace tb
