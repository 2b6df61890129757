// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "router.h"
#include "simdesk.h"

namespace tb {

/// The central server without its transport: the production router, acceptance and healing on a real database.
class SimServer {
public:
    SimServer(SimTime &time, const QString &folder, quint32 seed);

    void open();
    /// As a kill. What is committed stays.
    void crash();
    void backUp();
    bool hasBackup() const { return m_hasBackup; }
    /// Puts the backup in the place of the database; `properly`: by the restore command, which begins new epochs
    /// and erases again, unless the orders are lost.
    void restore(bool properly, bool withOrders = true);

    /// A new desk of the unit with an officer of its own. One in four has not shown a password there yet.
    SimDesk::Identity enrol(int number, bool proven);
    /// Everybody has signed in on their desk.
    void proveAll();
    /// The officer leaves the unit.
    void retire(OfficerId officer);

    HttpHandler *handler() { return m_running ? m_running->router.get() : nullptr; }
    Database &database() { return *m_running->database; }
    UnitId unit() const { return m_unit; }
    qint64 lastSeq();
    bool hasRefused(EntryId id);

private:
    /// Answers at once: passwords are not what is tried here.
    class Judge final : public PasswordJudge {
        Done verify(const std::optional<QByteArray> &, const QString &, OnVerified then) override;
        Done hash(const QString &, OnHashed then) override;
    };
    struct Running {
        std::unique_ptr<Database> database;
        std::unique_ptr<SimScheduler> scheduler;
        std::unique_ptr<Router> router;
    };

    void plant(Subject subject, QStringView kind, Json::Object body, Json::Object personal);
    void plantOfficer(OfficerId id, const QString &role, const QString &login);
    QString backup() const { return m_folder + QStringLiteral("/backup.db"); }

    SimTime &m_time;
    QString m_folder;
    QString m_place;
    SeededRandom m_random;
    IdSource m_ids;
    CheckpointKey m_key;
    Judge m_judge;
    UnitId m_unit;
    LineId m_line;
    OfficerId m_head;
    DeskId m_ownDesk;
    StreamId m_ownStream;
    qint64 m_counter = 0;
    bool m_hasBackup = false;
    std::vector<SimDesk::Identity> m_enrolled;
    std::unique_ptr<Running> m_running;
};

} // namespace tb
