// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/olderjournal.h"

#include <vector>

namespace tb {

/// The journals of all units before this desk's, near and far, each in a file beside the desk's own. Which there are
/// the journals themselves tell: the desk's own its nearest, and each of those the ones before it.
class TB_API OlderJournals : public QObject {
    Q_OBJECT
public:
    /// `own`: the desk's database, a file.
    OlderJournals(Database &own, const OlderJournal::Parts &parts, QObject *parent = nullptr)
        : QObject(parent), m_own(own), m_parts(parts)
    {
    }

    /// Opens those that this desk has heard of since, and asks the server for what is new in each.
    void catchUp(UnitId unit, const QByteArray &token);
    const std::vector<std::unique_ptr<OlderJournal>> &all() const { return m_all; }

signals:
    /// There is one more, one less, or more in one.
    void changed();
    /// A file cannot be opened or written.
    void failed(const tb::Error &error);

private:
    Done openAll();
    Done open(UnitId unit);
    Result<std::unique_ptr<Database>> openFile(UnitId unit) const;
    QString pathOf(UnitId unit) const;
    void follow(UnitId unit);
    void makeAnew(UnitId unit);
    OlderJournal *find(UnitId unit) const;

    Database &m_own;
    OlderJournal::Parts m_parts;
    UnitId m_unit;
    QByteArray m_token;
    std::vector<std::unique_ptr<OlderJournal>> m_all;
};

} // namespace tb
