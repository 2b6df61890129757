// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/callfold.h"

namespace tb {

// A missed call is served by the call-back that reached the caller; any other by itself.
void CallFold::deriveServed()
{
    if (m_call.type == CallType::Missed || m_call.type == CallType::Received)
        return;
    const bool nobody = m_call.type == CallType::Outgoing && m_call.outcome == u"outcome.missed";
    m_call.servedAt = nobody ? std::nullopt : std::optional(m_call.startedAt);
}

// What was settled while the caller was on the line was answered then; what was closed without a word, when it was
// closed.
void CallFold::deriveFirstResponse()
{
    const bool settled = m_call.status == CallStatus::Settled && m_call.type != CallType::Missed;
    m_call.firstResponseAt = m_responded;
    if (!m_responded && settled)
        m_call.firstResponseAt = m_call.closedAt.value_or(m_call.startedAt);
}

void CallFold::deriveStatus()
{
    const bool away = m_call.outcome == u"outcome.forwarded" && !m_taken;
    if (m_closed)
        m_call.status = CallStatus::Settled;
    else if (m_call.callBackAt)
        m_call.status = m_call.type == CallType::Missed && m_call.outcome != u"outcome.callback"
            ? CallStatus::CallBackOwed
            : CallStatus::CallBackPromised;
    else if (m_waiting)
        m_call.status = CallStatus::Waiting;
    else if (away)
        m_call.status = CallStatus::Forwarded;
    else
        m_call.status = m_call.dueAt || m_call.reopened || m_taken || m_call.type == CallType::Received
            ? CallStatus::InProgress
            : CallStatus::Settled;
}

} // namespace tb
