// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/stamps.h"

#include "journal/jsondecoder.h"

namespace tb {

Stamps makeStamps(const QString &epoch, qint64 seq, Moment receivedAt, const QStringList &flags)
{
    Json::Object o{
        {QStringLiteral("epoch"), epoch},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("rcv"), toMs(receivedAt)},
    };
    if (!flags.isEmpty())
        o.emplace_back(QStringLiteral("flags"), flags);
    return {encodeJson(Json(std::move(o))), epoch, seq, receivedAt, flags};
}

Result<Stamps> decodeStamps(const QByteArray &bytes)
{
    const Result<Json> json = JsonDecoder::decode(bytes);
    if (!json.ok())
        return json.error();
    Stamps stamps{bytes, textOf(json.value(), u"epoch"), integerOf(json.value(), u"seq"),
                  momentFromMs(integerOf(json.value(), u"rcv", -1)), textsOf(json.value(), u"flags")};
    if (stamps.epoch.isEmpty() || stamps.seq < 1 || toMs(stamps.receivedAt) < 0)
        return Error{ErrorCode::Malformed, QStringLiteral("stamps")};
    return stamps;
}

QStringList timeFlags(Moment occurredAt, Moment writtenAt, Moment receivedAt)
{
    QStringList flags;
    if (occurredAt > receivedAt + minutes(2) || writtenAt > receivedAt + minutes(2))
        flags << QStringLiteral("clock-off");
    if (receivedAt > writtenAt + minutes(15))
        flags << QStringLiteral("late");
    if (writtenAt > occurredAt + minutes(15))
        flags << QStringLiteral("backdated");
    return flags;
}

} // namespace tb
