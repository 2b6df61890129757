// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapreader.h"

#include "store/statement.h"

namespace tb {

void GapReader::follow(const QString &place, const std::atomic_bool &over)
{
    const std::unique_ptr<Database> database = Database::open(place, Database::Access::Read).take();
    bool last = false;
    // Once more after the end: what was committed last has to be seen as well.
    for (bool more = true; more || !last;) {
        last = over;
        more = readOn(*database);
    }
}

bool GapReader::readOn(Database &database)
{
    Statement select(database,
                     m_planted ? QStringLiteral("SELECT seq FROM planted WHERE seq>? ORDER BY seq")
                               : QStringLiteral("SELECT seq FROM entry WHERE seq>? AND unit=? ORDER BY seq"));
    select.bind(m_cursor);
    if (!m_planted)
        select.bind(m_unit);
    if (!select.run().ok()) {
        m_complaint = QStringLiteral("cannot read");
        return false;
    }
    bool any = false;
    while (select.next()) {
        const qint64 seq = select.integer();
        if (!m_planted && seq != m_cursor + 1 && m_complaint.isEmpty())
            m_complaint = QStringLiteral("after %1 came %2").arg(m_cursor).arg(seq);
        m_cursor = seq;
        ++m_seen;
        any = true;
    }
    return any;
}

} // namespace tb
