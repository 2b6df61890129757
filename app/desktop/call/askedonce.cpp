// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/askedonce.h"

namespace tb {

bool AskedOnce::passes(const CallDraft &draft, Moment now)
{
    std::vector<Problem> open;
    for (const Problem &problem : draft.problems(m_names.areaCode(), now)) {
        if (problem.blocks || !m_asked.contains(problem.field))
            open.push_back(problem);
    }
    m_fields.mark(open);
    for (const Problem &problem : open) {
        if (!problem.blocks)
            m_asked.insert(problem.field);
    }
    return open.empty();
}

} // namespace tb
