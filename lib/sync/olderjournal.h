// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/puller.h"

#include <memory>

namespace tb {

/// The journal of a unit for which this one goes on, in a file of its own: what its callers said is looked up there and
/// mixed with nothing. A copy that is only read; lives in the thread of its database.
class TB_API OlderJournal : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Transport &transport;
        Scheduler &scheduler;
        const Clock &clock;
        RandomSource &random;
    };

    /// `database` has this version's schema.
    OlderJournal(UnitId unit, std::unique_ptr<Database> database, const Parts &parts, QObject *parent = nullptr);

    /// Reads what is new to this copy, page after page, and is done. There still is: what desks of that time hand in
    /// late, and orders to erase.
    void catchUp(const QByteArray &token);

    UnitId unit() const { return m_unit; }
    Database &database() { return *m_database; }
    /// All that the server has told up to the last catchUp() is here.
    bool isComplete() const { return m_isComplete; }
    const SyncStatus &status() const { return m_link.status(); }

signals:
    void changed();
    /// The server does not know this copy's place (any more): it has to be made anew.
    void outdated();

private:
    UnitId m_unit;
    std::unique_ptr<Database> m_database;
    ChangeNotice m_notice;
    Link m_link;
    Applier m_applier;
    Puller m_puller;
    bool m_isComplete = false;
};

} // namespace tb
