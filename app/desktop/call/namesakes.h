// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"

#include <vector>

namespace tb {

/// Calls of people who have the same name: perhaps the same person from another telephone. A caller whom the reader may
/// not see has no namesakes.
class Namesakes {
public:
    Namesakes(Database &database, const CallNames &names) : m_database(database), m_names(names) { }

    /// A name as it is compared: without marks, without "anh", "chị" and the like before it. Empty where it is too
    /// short to mean somebody: two words at least.
    static QString keyOf(const QString &name);

    /// Newest first; none for an empty key.
    Result<std::vector<Call>> of(const QString &key);

private:
    Database &m_database;
    const CallNames &m_names;
};

} // namespace tb
