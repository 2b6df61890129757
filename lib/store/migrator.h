// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace tb {

/// Brings a database to this build's schema: numbered files `NNNN_<part>_<what>.sql`, part `all`, `desk` or `central`,
/// each run once, in order, in one transaction; where some were new, the rows are folded anew from the journal. A file
/// that shipped is never edited.
class TB_API Migrator {
public:
    enum class Part { Desk, Central };

    explicit Migrator(Part part) : m_part(part) { }

    /// NewerSchema where the database knows files that this build does not.
    Done migrate(Database &database) const;
    /// The files of this part, in order.
    QStringList files() const;

private:
    Result<QStringList> applied(Database &database) const;

    Part m_part;
};

} // namespace tb
