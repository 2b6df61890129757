// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "command/openedfolder.h"
#include "ledger.h"
#include "loaddesk.h"
#include "outcome.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tb {

/// A city on this machine for a load: its server is the real program in processes of its own. First it is filled, then
/// served.
class LoadCity {
public:
    /// On a file, or in PostgreSQL.
    explicit LoadCity(bool postgres);
    ~LoadCity();
    Q_DISABLE_COPY_MOVE(LoadCity)

    /// So many desks of so many units; each unit has one officer, who has signed in at all of them.
    void found(int units, int desksOfEach);
    /// Each of these entries gets its number: a journal that has been written before.
    void write(const std::vector<Entry> &entries);
    void add(const Desk &desk);
    void serve(int processes);

    std::vector<LoadDesk> &desks() { return m_desks; }
    const std::vector<quint16> &ports() const { return m_ports; }
    QString place() const { return m_database; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray authority() const;
    /// One of a result, which says what was measured on.
    Outcome line(const char *test, qint64 size) const;
    /// All units' entries together.
    qint64 entries();
    /// Of the server's processes, in bytes.
    qint64 memory() const;

private:
    UnitId foundUnit(Ledger &ledger, int number, OfficerId &officer);
    void startProcess();

    QTemporaryDir m_folder;
    bool m_postgres;
    QString m_database;
    SystemClock m_clock;
    SystemRandom m_random;
    OpenedFolder m_opened;
    std::vector<LoadDesk> m_desks;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    std::vector<quint16> m_ports;
};

} // namespace tb
