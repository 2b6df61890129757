// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/worktimes.h"

namespace tb {

Moment WorkTimes::hourBeforeClosing() const
{
    const Moment today = endOfDay(0) - minutes(60);
    return today > m_now ? today : endOfDay(1) - minutes(60);
}

// A term at the end of hours belongs to that day, not to the next opening.
Moment WorkTimes::laterThan(Moment term, int workingDays) const
{
    return m_calendar.endOfWorkingDay(term - minutes(1), workingDays);
}

Moment WorkTimes::nextMorning() const
{
    return m_calendar.nextOpening(momentAt(wallDate(m_now).addDays(1), QTime(0, 0)));
}

} // namespace tb
