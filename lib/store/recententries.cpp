// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recententries.h"

#include <utility>

namespace tb {

void RecentEntries::keep(const Entry &entry)
{
    if (m_young.size() >= kMost)
        m_old = std::exchange(m_young, {});
    m_young.insert_or_assign(entry.headerBytes, entry);
}

const Entry *RecentEntries::find(const EntryBytes &bytes) const
{
    auto found = m_young.find(bytes.header);
    if (found == m_young.end()) {
        found = m_old.find(bytes.header);
        if (found == m_old.end())
            return nullptr;
    }
    const Entry &entry = found->second;
    const bool same
        = entry.bodyBytes == bytes.body && entry.personalBytes == bytes.personal && entry.salt == bytes.salt;
    return same ? &entry : nullptr;
}

} // namespace tb
