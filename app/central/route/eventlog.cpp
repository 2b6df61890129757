// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/eventlog.h"

#include "journal/json.h"

namespace tb {

Q_LOGGING_CATEGORY(centralLog, "trucban.central", QtInfoMsg)

void logEvent(const char *event, std::initializer_list<EventMember> members)
{
    Json::Object line{{QStringLiteral("event"), QString::fromLatin1(event)}};
    for (const auto &[name, value] : members) {
        if (const qint64 *number = std::get_if<qint64>(&value))
            line.emplace_back(QString::fromLatin1(name), *number);
        else
            line.emplace_back(QString::fromLatin1(name), std::get<QString>(value));
    }
    const QByteArray text = encodeJson(Json(std::move(line)));
    qCInfo(centralLog).noquote() << QString::fromUtf8(text);
}

} // namespace tb
