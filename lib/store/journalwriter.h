// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entrytable.h"

#include <map>
#include <set>

namespace tb {

/// The one way into the journal, on desks and server alike: append the entry, refold its subject, write the subject's
/// rows and search text. Every function is to be called inside a Transaction, which the caller commits.
class TB_API JournalWriter {
public:
    explicit JournalWriter(Database &database) : m_database(database), m_entries(database) { }

    Done append(const StoredEntry &stored);
    /// Many at once, with few statements. `histories`: of each subject whose rows change, all that takes part in its
    /// fold, these entries included.
    Done append(const std::vector<StoredEntry> &entries, const std::map<Subject, History> &histories);
    Done number(const Entry &entry, const Stamps &stamps, const QByteArray &unitSum);
    Done setState(const Entry &entry, EntryState state, const QString &reason = {});
    /// After places were taken away or entries changed otherwise.
    Done refold(const Subject &subject) { return refold(std::set<Subject>{subject}); }
    Done refold(const std::set<Subject> &subjects);
    /// Drops every row and folds the whole journal anew.
    Done rebuild();

    EntryTable &entries() { return m_entries; }

private:
    Done putAllRows(const std::map<Subject, History> &histories);
    Done putRows(const Subject &subject, const History &history);
    Done putSwap(const Subject &subject, const History &history);
    Done putUnit(const History &history);

    Database &m_database;
    EntryTable m_entries;
};

} // namespace tb
