// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QHash>

#include <unordered_map>

namespace tb {

/// The entries that were written last, as they were understood then: their subjects are folded right after and, when
/// pages follow each other, soon again, and the strict decoder need not read the same bytes again. An entry is given
/// back only for exactly its own bytes.
class TB_API RecentEntries {
public:
    void keep(const Entry &entry);
    /// Null where these bytes were not kept.
    const Entry *find(const EntryBytes &bytes) const;

private:
    static constexpr size_t kMost = 1024;

    std::unordered_map<QByteArray, Entry> m_young;
    std::unordered_map<QByteArray, Entry> m_old; ///< what was young before
};

} // namespace tb
