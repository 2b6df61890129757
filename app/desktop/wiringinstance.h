// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace tb {

/// Lets a second start of the program on the same folder bring the first one to the front.
class WiringInstance : public QObject {
    Q_OBJECT

public:
    explicit WiringInstance(const QString &folder, QObject *parent = nullptr);

    /// The first program listens for the others.
    void listen();
    /// True where a first program heard the call.
    bool callFirst() const;

signals:
    void called();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace tb
