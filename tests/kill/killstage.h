// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/json.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <memory>
#include <set>

namespace tb {

/// The real server on a real port with the sample city, and robots at its desks: processes, to be killed.
class KillStage {
public:
    enum class Server {
        Alone, ///< one process and its file
        City, ///< three processes behind nginx, and PostgreSQL that waits for the disk
    };

    explicit KillStage(int desks, Server kind = Server::Alone);
    ~KillStage();

    void startServer();
    /// As fast as it can; before a city as a busy desk works, or the backlog would be what is tried.
    void startRobot(int desk)
    {
        startRobot(desk, m_kind == Server::City ? QStringLiteral("load") : QStringLiteral("work"));
    }
    void startRobot(int desk, const QString &mode);
    /// Until the robot has confirmed so many calls more.
    void waitForCalls(int desk, int count);
    void killServer();
    /// One of the three processes of a city, from 1.
    void killProcess(int number);
    void startProcess(int number);
    /// kill -9 of PostgreSQL's first process, and a fresh start.
    void crashDatabase();
    void killRobot(int desk);
    /// Ends as an administrator would: SIGTERM, and waits.
    void stopServer();
    bool waitForRobot(int desk) { return m_robots[static_cast<size_t>(desk)]->waitForFinished(300'000); }
    /// What an administrator says to the server, or to its folder where none runs; the exit code.
    int command(const QStringList &words);
    /// The server's own examination of everything it holds.
    int verify() { return command({QStringLiteral("verify")}); }
    /// A copy of everything the server holds now; its file.
    QString backup();
    /// The server ends, by hand or by force, comes back as that copy, and serves on.
    void restore(const QString &backup, bool byForce);

    QString deskFolder(int desk) const { return m_folder.filePath(QStringLiteral("desk%1").arg(desk)); }
    QString centralDatabase() const;
    /// What a desk gets for "hello" now, through nginx.
    int hello();
    /// The ids that a robot reported after their save was confirmed.
    const std::set<QString> &confirmed() const { return m_confirmed; }

private:
    void openAlone();
    void openCity();
    void stage(const QStringList &arguments);
    void enrol(int desk);
    void readReports(int desk);

    QTemporaryDir m_folder;
    Server m_kind;
    QString m_city;
    Json m_sample;
    QString m_address;
    int m_port = 0;
    int m_backups = 0;
    std::unique_ptr<QProcess> m_server;
    std::vector<std::unique_ptr<QProcess>> m_robots;
    std::map<int, QByteArray> m_output; ///< of robots, not yet counted: the last line may be cut
    std::set<QString> m_confirmed;
};

} // namespace tb
