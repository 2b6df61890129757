// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admindoor.h"

#include "command/faulttext.h"
#include "command/noteddeed.h"
#include "journal/jsondecoder.h"

#include <QLocalSocket>

namespace tb {

namespace {
constexpr int kPatienceMs = 30'000;
constexpr qint64 kLongestQuestion = 64 * 1024;
} // namespace

Done AdminDoor::open(const QString &path)
{
    // Left over where the server was killed: whoever opens holds the folder's lock.
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { welcome(); });
    if (!m_server.listen(path))
        return Error{ErrorCode::CannotListen, path + QStringLiteral(": ") + m_server.errorString()};
    return {};
}

void AdminDoor::welcome()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        QObject::connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QLocalSocket::readyRead, client, [this, client] { read(*client); });
        read(*client);
    }
}

void AdminDoor::read(QLocalSocket &client)
{
    if (client.canReadLine()) {
        client.write(answer(client.readLine()) + '\n');
        client.disconnectFromServer();
    } else if (client.bytesAvailable() > kLongestQuestion) {
        client.abort();
    }
}

QByteArray AdminDoor::answer(const QByteArray &question)
{
    const auto outcome = [&]() -> Result<QString> {
        const Result<Json> asked = JsonDecoder::decode(question.trimmed());
        if (!asked.ok())
            return asked.error();
        const Result<CommandLine> line = CommandLine::parse(textsOf(asked.value(), u"arguments"));
        if (!line.ok())
            return line.error();
        const std::unique_ptr<AdminCommand> command = AdminCommand::named(line.value().name());
        if (!command)
            return Error{ErrorCode::BadArguments, QStringLiteral("There is no such command.")};
        return runNoted(*command, m_parts, line.value());
    }();
    const int failure = !outcome.ok() && outcome.error().code == ErrorCode::BadArguments ? 2 : 1;
    return encodeJson(
        Json(Json::Object{{QStringLiteral("code"), outcome.ok() ? 0 : failure},
                          {QStringLiteral("text"), outcome.ok() ? outcome.value() : faultText(outcome.error())}}));
}

std::optional<DoorAnswer> askAtDoor(const QString &path, const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(kPatienceMs))
        return std::nullopt;
    socket.write(encodeJson(Json(Json::Object{{QStringLiteral("arguments"), arguments}})) + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(kPatienceMs)) { }
    const Result<Json> answer = JsonDecoder::decode(socket.readLine().trimmed());
    if (!answer.ok())
        return std::nullopt;
    return DoorAnswer{static_cast<int>(integerOf(answer.value(), u"code", 1)), textOf(answer.value(), u"text")};
}

} // namespace tb
