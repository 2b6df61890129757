// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reminders.h"

namespace tb {

using Duty = BannerFacts::Duty;

bool Reminders::isLate(const BannerFacts &facts) const
{
    return facts.duty == Duty::NotYetIn && facts.shift && facts.now >= facts.shift->from + kLateCheckIn;
}

bool Reminders::isOverdue(const BannerFacts &facts)
{
    return facts.duty == Duty::Away && facts.pause && facts.isOver(*facts.pause);
}

QStringList Reminders::after(const BannerFacts &facts)
{
    QStringList sentences;
    if (m_last && facts.overdue > m_last->overdue)
        sentences << tr("%n matters are overdue.", "notification", facts.overdue);
    if (m_last && facts.toCallBack > m_last->toCallBack)
        sentences << tr("%n callers are to be called back.", "notification", facts.toCallBack);
    if (m_last && facts.repliesOwed > m_last->repliesOwed)
        sentences << tr("%n replies to what callers said are owed.", "notification", facts.repliesOwed);
    if (m_last && facts.rosterNews > m_last->rosterNews)
        sentences << tr("Your roster has %n changes.", "notification", facts.rosterNews);
    if (m_last && facts.duty == Duty::NotHandedOver && m_last->duty != Duty::NotHandedOver)
        sentences << tr("The shift is over and has not been handed over.", "notification");
    if (isLate(facts) && m_lateTold != facts.shift->id) {
        m_lateTold = facts.shift->id;
        sentences << tr("Your shift has begun. Nobody has checked in yet.", "notification");
    }
    if (m_last && facts.covering.size() > m_last->covering.size())
        sentences << tr("A colleague is away: you answer for them now.", "notification");
    if (m_last && !facts.uncovered.empty() && facts.uncovered.size() > m_last->uncovered.size())
        sentences << tr("A line has nobody: its officer is away without a cover.", "notification");
    if (m_last && facts.notBack.size() > m_last->notBack.size())
        sentences << tr("A colleague who is away was to be back by now.", "notification");
    if (m_last && isOverdue(facts) && !isOverdue(*m_last))
        sentences << tr("Your time away is over. Are you back at the desk?", "notification");
    m_last = facts;
    return sentences;
}

} // namespace tb
