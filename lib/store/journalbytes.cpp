// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalbytes.h"

#include "store/statement.h"

namespace tb {

Result<std::vector<NumberedBytes>> JournalBytes::after(UnitId unit, qint64 seq, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT header, body, personal, salt, stamps, unit_sum FROM entry"
                                    " WHERE unit=? AND seq>? ORDER BY seq LIMIT ?"));
    const Done done = select.bind(unit).bind(seq).bind(qint64{limit}).run();
    if (!done.ok())
        return done.error();
    std::vector<NumberedBytes> entries;
    while (select.next()) {
        NumberedBytes numbered;
        numbered.entry.header = select.blob();
        numbered.entry.body = select.blob();
        numbered.entry.personal = select.blob();
        numbered.entry.salt = select.blob();
        numbered.stamps = select.blob();
        numbered.unitSum = select.blob();
        entries.push_back(numbered);
    }
    return entries;
}

} // namespace tb
