// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tb {

/// What could be taken out of a damaged file.
struct Salvaged {
    int entries = 0; ///< written here and not yet known to the server, or refused by it
    int lost = 0; ///< of these, how many could not be read whole
    bool identity = false; ///< the desk need not be enrolled again
};

/// Takes out of a desk's damaged database what nobody else has: who the desk is, the entries that the server does not
/// have, drafts, and the proofs by which officers sign in without the server. What the server has is pulled again. Each
/// entry is decoded and its sums are checked, so nothing damaged comes across. The damaged file is only read.
class TB_API Salvage {
public:
    Salvage(QString damagedPath, Database &fresh) : m_path(std::move(damagedPath)), m_fresh(fresh) { }

    /// CannotOpen or Corrupt where nothing at all can be read; or what the fresh database says.
    Result<Salvaged> run();

private:
    Done copyTable(const char *name, const char *columns);
    Done takeEntries(Database &damaged, Salvaged &salvaged);
    Done takeTables();

    QString m_path;
    Database &m_fresh;
};

} // namespace tb
