// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/standingwatch.h"

namespace tb {

StandingWatch::StandingWatch(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.session, &Session::stateChanged, this, &StandingWatch::ask);
}

// Without a server nobody is kept from working: it is asked when the desk is opened the next time.
void StandingWatch::ask()
{
    if (!m_parts.session.isUnlocked() || !m_parts.online())
        return;
    const OfficerId officer = m_parts.session.officer()->id;
    m_parts.account.standing(m_parts.token(), officer, [this, officer](const Result<AccountStanding> &standing) {
        const bool same = m_parts.session.isUnlocked() && m_parts.session.officer()->id == officer;
        if (standing.ok() && same)
            judge(standing.value());
    });
}

void StandingWatch::judge(const AccountStanding &standing)
{
    if (standing.proven)
        return;
    const Result<std::optional<Moment>> confirmed = m_parts.local.forget(m_parts.session.officer()->id);
    if (!confirmed.ok())
        return;
    m_parts.session.lock();
    emit passwordNeeded(standing, confirmed.value());
}

} // namespace tb
