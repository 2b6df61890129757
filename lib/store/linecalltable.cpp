// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linecalltable.h"

#include "store/statement.h"

namespace tb {

Result<std::vector<Moment>> LineCallTable::lastRings(LineId line, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT started_at FROM call INDEXED BY call_line WHERE line=? AND type IN (1, 2)"
                                    " ORDER BY row DESC LIMIT ?"));
    const Done done = select.bind(line).bind(qint64{limit}).run();
    if (!done.ok())
        return done.error();
    std::vector<Moment> rings;
    while (select.next())
        rings.push_back(select.moment());
    return rings;
}

} // namespace tb
