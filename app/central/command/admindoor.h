// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

#include <QLocalServer>

#include <optional>

namespace tb {

/// Where commands reach the server that runs: a local socket in the data folder, for its owner alone. One line of JSON
/// each way: the arguments, then {"code", "text"}.
class AdminDoor {
public:
    explicit AdminDoor(AdminParts parts) : m_parts(std::move(parts)) { }

    /// CannotListen where the path is too long for a socket or cannot be written.
    Done open(const QString &path);

private:
    void welcome();
    void read(class QLocalSocket &client);
    QByteArray answer(const QByteArray &question);

    AdminParts m_parts;
    QLocalServer m_server;
};

/// What the running server answered; nothing where none listens at the path.
struct DoorAnswer {
    int code = 0;
    QString text;
};
std::optional<DoorAnswer> askAtDoor(const QString &path, const QStringList &arguments);

} // namespace tb
