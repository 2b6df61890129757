// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recententries.h"

namespace tb {

void RecentEntries::keep(const Entry &entry)
{
    // All at once: a page or a save that comes next brings its own.
    if (m_byHeader.size() >= kMost)
        m_byHeader.clear();
    m_byHeader.insert_or_assign(entry.headerBytes, entry);
}

const Entry *RecentEntries::find(const EntryBytes &bytes) const
{
    const auto found = m_byHeader.find(bytes.header);
    if (found == m_byHeader.end())
        return nullptr;
    const Entry &entry = found->second;
    const bool same
        = entry.bodyBytes == bytes.body && entry.personalBytes == bytes.personal && entry.salt == bytes.salt;
    return same ? &entry : nullptr;
}

} // namespace tb
