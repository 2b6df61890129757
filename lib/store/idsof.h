// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

namespace tb {

/// Runs the statement and answers the ids in its first column: a vector in their order, or a set.
template <class Ids> Result<Ids> idsOf(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    Ids ids;
    while (select.next())
        ids.insert(ids.end(), select.id<typename Ids::value_type>());
    return ids;
}

} // namespace tb
