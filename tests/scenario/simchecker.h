// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simdesk.h"
#include "simserver.h"

#include <QStringList>

namespace tb {

/// Compares everything with everything when a scenario is over. It reads what is stored and trusts none of the code
/// under test with the comparison.
class SimChecker {
public:
    /// `wasRestored`: a server that came back from a backup may have forgotten what it refused; the desks have not.
    SimChecker(SimServer &server, bool wasRestored);

    void check(SimDesk &desk, const std::set<EntryId> &lostWithImages);
    const QStringList &complaints() const { return m_complaints; }

private:
    void checkServer();
    void checkErased(Database &database, const QString &where);
    void checkAccount(SimDesk &desk, const std::set<EntryId> &lostWithImages);
    void checkRows(SimDesk &desk);
    void complain(const QString &what) { m_complaints << what; }

    SimServer &m_server;
    bool m_wasRestored;
    UnitId m_unit;
    QStringList m_journal; ///< of the server, line by line
    QStringList m_rows;
    QStringList m_complaints;
};

} // namespace tb
