// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/purge.h"

namespace tb {

/// What a desk still holds of erased calls besides the journal: what somebody was writing about them, and what is left
/// in the file. Piece by piece, for idle moments.
class TB_API ErasureTraces {
public:
    explicit ErasureTraces(Database &database) : m_database(database), m_purge(database) { }

    /// True where nothing is left. InUse where it is to be tried again later.
    Result<bool> step();

private:
    Database &m_database;
    Purge m_purge;
};

} // namespace tb
