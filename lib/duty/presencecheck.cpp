// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/presencecheck.h"

namespace tb {

void PresenceCheck::begin()
{
    if (!m_lastSign)
        m_lastSign = m_clock.now();
}

void PresenceCheck::end()
{
    m_lastSign.reset();
    m_askedAt.reset();
}

void PresenceCheck::seen()
{
    if (m_lastSign)
        m_lastSign = m_clock.now();
    m_askedAt.reset();
}

PresenceCheck::Step PresenceCheck::step()
{
    if (!m_lastSign)
        return Step::Quiet;
    const Moment now = m_clock.now();
    // A clock that was put back proves no absence.
    if (now < *m_lastSign || (m_askedAt && now < *m_askedAt))
        seen();
    if (now - *m_lastSign < m_patience.idle)
        return Step::Quiet;
    // The question comes first, also where the computer slept for hours: nobody could answer meanwhile.
    if (!m_askedAt)
        m_askedAt = now;
    return now - *m_askedAt < m_patience.answer ? Step::Ask : Step::Absent;
}

} // namespace tb
