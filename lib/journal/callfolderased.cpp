// SPDX-License-Identifier: GPL-3.0-or-later
// A call whose caller asked to be forgotten: what happened stays, who it was and what was said does not.
#include "journal/callfold.h"
#include "journal/contestfold.h"

namespace tb {

// Until the server has numbered it, it is a wish.
void CallFold::erase(const StampedEntry &stamped)
{
    m_erased = m_erased || stamped.stamps.has_value();
}

// The personal parts themselves may or may not be here still: the answer is the same.
void CallFold::forgetCaller()
{
    m_call.erased = true;
    m_call.toBeLookedAt = false;
    for (QString *text : {&m_call.callerName, &m_call.callerNumber, &m_call.place, &m_call.content})
        text->clear();
    for (auto &[field, contested] : m_contested) {
        contested = contested && !isPersonalField(field);
        m_call.toBeLookedAt = m_call.toBeLookedAt || contested;
    }
}

} // namespace tb
