// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "store/database.h"

#include <QString>

#include <vector>

namespace tb {

/// One deed at the server. No text that a citizen said, and no secret.
struct AuditRow {
    Moment at;
    QString actor; ///< an officer's id, or "console" for whoever may run the server's commands
    QString deed; ///< "overview", "password reset"
    QString about; ///< "unit=HTP number=3"
    QString outcome; ///< "done", "refused", or an error's code

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Rows of deeds, only ever added to. Of Migrator::Part::Central.
class TB_API AuditTable {
public:
    explicit AuditTable(Database &database) : m_database(database) { }

    Done add(const AuditRow &row);
    /// Those from `from` on and before `to`, in the order in which they were written.
    Result<std::vector<AuditRow>> between(Moment from, Moment to);

private:
    Database &m_database;
};

} // namespace tb
