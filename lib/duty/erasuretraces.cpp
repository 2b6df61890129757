// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/erasuretraces.h"

#include "store/drafttable.h"

namespace tb {

Result<bool> ErasureTraces::step()
{
    const Result<std::vector<CallId>> calls = ErasureTable(m_database).unpurged();
    if (!calls.ok())
        return calls.error();
    for (const CallId &call : calls.value()) {
        const Done done = DraftTable(m_database).removeAbout(call);
        if (!done.ok())
            return done.error();
    }
    return calls.value().empty() ? Result<bool>(true) : m_purge.step();
}

} // namespace tb
