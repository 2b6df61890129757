// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callfields.h"

#include <set>

namespace tb {

/// The questions that a draft raises: what blocks is shown each time, everything else once.
class AskedOnce {
public:
    AskedOnce(CallFields &fields, const CallNames &names) : m_fields(fields), m_names(names) { }

    /// Marks what there is to mend or to look at; true where nothing is.
    bool passes(const CallDraft &draft, Moment now);
    /// Another draft, or another text: everything may be asked again.
    void forget() { m_asked.clear(); }

private:
    CallFields &m_fields;
    const CallNames &m_names;
    std::set<CallField> m_asked;
};

} // namespace tb
