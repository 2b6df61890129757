// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entrytable.h"

namespace tb {

/// The one way into the journal, on desks and server alike: append the entry, refold its subject, write the subject's
/// rows and search text. Every function is to be called inside a Transaction, which the caller commits.
class TB_API JournalWriter {
public:
    explicit JournalWriter(Database &database) : m_database(database), m_entries(database) { }

    Done append(const StoredEntry &stored);
    Done number(const Entry &entry, const Stamps &stamps, const QByteArray &unitSum);
    Done setState(const Entry &entry, EntryState state, const QString &reason = {});
    /// After places were taken away or entries changed otherwise.
    Done refold(const Subject &subject);
    /// Drops every row and folds the whole journal anew.
    Done rebuild();

    EntryTable &entries() { return m_entries; }

private:
    Done putRows(const Subject &subject, const History &history);
    Done putSwap(const Subject &subject, const History &history);
    Done putUnit(const History &history);

    Database &m_database;
    EntryTable m_entries;
};

} // namespace tb
