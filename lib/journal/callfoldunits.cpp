// SPDX-License-Identifier: GPL-3.0-or-later
// A matter that goes from unit to unit: what the server writes into the one journal of what happened in the other.
#include "journal/callfields.h"
#include "journal/callfold.h"

namespace tb {

void CallFold::receive(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    open(stamped, CallType::Received);
    m_call.fromUnit = UnitId::fromText(textOf(entry.body, u"unit"));
    m_call.fromCall = CallId::fromText(textOf(entry.body, u"call"));
    m_call.fromName = textOf(entry.body, u"where");
    m_call.hops = static_cast<int>(integerOf(entry.body, u"hops"));
    m_call.awaitsAcceptance = true;
    m_call.erased = entry.isPersonalMissing();
    takeAllFields(entry, m_call);
}

// Word from a unit that no longer has the matter stands in the timeline and changes nothing.
void CallFold::hear(const StampedEntry &stamped)
{
    const Json &body = stamped.entry.body;
    if (!m_heard.insert(textOf(body, u"entry")).second)
        return;
    const UnitId unit = UnitId::fromText(textOf(body, u"unit"));
    const QString what = textOf(body, u"what");
    if (unit == m_call.fromUnit && !unit.isNull())
        hearFromAbove(stamped, what);
    else if (unit == m_call.handlerUnit && !unit.isNull())
        hearFromBelow(stamped, what);
}

void CallFold::hearFromAbove(const StampedEntry &stamped, const QString &what)
{
    const Entry &entry = stamped.entry;
    if (what == u"withdrawn") {
        m_call.closeReason = what;
        m_call.awaitsAcceptance = false;
        finish(stamped.effectiveAt());
    } else if (what == u"reopened") {
        reopen(stamped);
    } else if (what == u"amended") {
        for (const QString &field : textsOf(entry.body, u"fields"))
            takeField(entry, field, m_call);
    }
}

void CallFold::hearFromBelow(const StampedEntry &stamped, const QString &what)
{
    const Json &body = stamped.entry.body;
    if (what == u"returned")
        return takeBack();
    m_call.awaitsAcceptance = false;
    if (what == u"response")
        respond(stamped);
    else if (what == u"closed")
        close(stamped);
    else if (what == u"reopened")
        reopen(stamped);
    else if (what == u"extended")
        m_call.dueAt = momentOf(body, u"due");
    else if (what == u"forwarded")
        ++m_call.hops;
}

void CallFold::takeBack()
{
    m_call.handler = m_call.forwardedBy.isNull() ? m_call.loggedBy : m_call.forwardedBy;
    m_call.handlerUnit = UnitId();
    m_call.handlerName.clear();
    m_call.awaitsAcceptance = false;
    m_taken = true;
}

} // namespace tb
