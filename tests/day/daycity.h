// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace tb {

/// The real server of a sample city, in a process of its own.
class DayCity {
public:
    DayCity();
    ~DayCity();
    Q_DISABLE_COPY_MOVE(DayCity)

    /// The accounts of a desk: "enrolment.json", "enrolment-2.json".
    QString enrolment(const QString &name) const;
    QString folder(const QString &name) const { return m_folder.filePath(name); }

private:
    void startServer(int port);

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace tb
