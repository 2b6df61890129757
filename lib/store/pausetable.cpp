// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pausetable.h"

#include "store/statement.h"

namespace tb {

Done PauseTable::put(ShiftId shift, const std::vector<ShiftPause> &pauses)
{
    Done done = Statement(m_database, QStringLiteral("DELETE FROM shift_pause WHERE shift=?")).bind(shift).run();
    qint64 place = 0;
    for (const ShiftPause &pause : pauses) {
        Statement insert(
            m_database,
            QStringLiteral("INSERT INTO shift_pause(shift, place, since_at, till_at, reason, until_at, cover)"
                           " VALUES(?,?,?,?,?,?,?)"));
        insert.bind(shift).bind(place++).bind(pause.since).bind(pause.till).bind(pause.reason).bind(pause.until);
        done = done.ok() ? insert.bind(pause.cover).run() : done;
    }
    return done;
}

Result<std::map<ShiftId, std::vector<ShiftPause>>> PauseTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT p.shift, p.since_at, p.till_at, p.reason, p.until_at, p.cover FROM shift s"
                                    " JOIN shift_pause p ON p.shift=s.id WHERE s.unit=? AND s.from_at<? AND s.to_at>?"
                                    " ORDER BY p.shift, p.place"));
    const Done done = select.bind(unit).bind(to).bind(from).run();
    if (!done.ok())
        return done.error();
    std::map<ShiftId, std::vector<ShiftPause>> pauses;
    while (select.next()) {
        std::vector<ShiftPause> &ofShift = pauses[select.id<ShiftId>()];
        ShiftPause pause;
        pause.since = select.moment();
        pause.till = select.maybeMoment();
        pause.reason = select.text();
        pause.until = select.maybeMoment();
        pause.cover = select.id<OfficerId>();
        ofShift.push_back(pause);
    }
    return pauses;
}

} // namespace tb
