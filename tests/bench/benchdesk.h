// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cityjournal.h"
#include "duty/calldesk.h"
#include "store/searchtable.h"
#include "sync/applier.h"

#include <QTemporaryDir>

#include <memory>

namespace tb {

/// A desk with its file in a folder of its own, at work in the unit of a CityJournal.
class BenchDesk {
public:
    explicit BenchDesk(CityJournal &journal);

    /// Pulls whole pages until the file holds that many entries, all of them in the search index.
    void fill(qint64 entries);
    void applyPage(const PullPage &page);
    /// What the desk does in idle moments: search index and checkpoint. Microseconds.
    double idle();
    void feedAll();

    QString path() const { return m_folder.filePath(QStringLiteral("desk.db")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Database &database() { return *m_database; }
    CityJournal &journal() { return m_journal; }
    CallDesk &calls() { return *m_calls; }
    const Seat &seat() const { return m_journal.seat(); }

private:
    CityJournal &m_journal;
    QTemporaryDir m_folder;
    ChangeNotice m_notice;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Applier> m_applier;
    std::unique_ptr<EntryPen> m_pen;
    std::unique_ptr<CallDesk> m_calls;
    qint64 m_entries = 0;
};

} // namespace tb
