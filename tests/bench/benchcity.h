// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/seat.h"
#include "journal/json.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace tb {

/// A sample city on this machine: the real server in a process of its own, on a free port, over TLS.
class BenchCity {
public:
    BenchCity();
    ~BenchCity();
    Q_DISABLE_COPY_MOVE(BenchCity)

    struct Account {
        Seat seat;
        QByteArray token;
    };
    /// A new desk whose officer has signed in.
    Account enrol(int number);

    const QString &address() const { return m_address; }
    QByteArray authority() const { return textOf(m_sample, u"ca").toUtf8(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Runs the event loop until it is so.
    static void until(const std::function<bool()> &isSo);

private:
    void startServer();

    QTemporaryDir m_folder;
    QString m_address;
    Json m_sample;
    QProcess m_server;
};

} // namespace tb
