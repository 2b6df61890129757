// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringhouse.h"

namespace tb {

WiringHouse::WiringHouse(std::unique_ptr<Database> opened)
    : database(std::move(opened)), ids(clock, random), pen(*database, clock, random, notice), calls(pen), matters(pen),
      missed(pen), shifts(pen), roster(pen), absences(pen), swaps(pen), rosterNews(pen), phrases(pen), papers(pen),
      rules(pen), escalation(pen), door(pen), refusals(pen), contests(pen), erasures(pen), signIn(*database, clock),
      pins(*database, clock), syncTransport(TRUCBAN_VERSION), accountTransport(TRUCBAN_VERSION),
      sync({*database, syncTransport, scheduler, clock, random, notice}), accounts(accountTransport),
      reproof({accounts, signIn, session, [this] { return sync.status().online; },
               [this] { return setting("desk/token"); }}),
      directory(*database, accountTransport, clock), city(accountTransport), reports(*database, clock, pen)
{
}

QByteArray WiringHouse::setting(const char *name)
{
    const auto value = SettingTable(*database).get(QString::fromLatin1(name));
    return value.ok() ? value.value() : QByteArray();
}

bool WiringHouse::isEnrolled()
{
    return !setting("desk/token").isEmpty();
}

void WiringHouse::connectServer()
{
    const QUrl address(QString::fromUtf8(setting("server/address")));
    for (HttpTransport *transport : {&syncTransport, &accountTransport})
        transport->setServer(address, setting("server/ca"));
    if (!isEnrolled())
        return;
    QObject::connect(&sync, &SyncClient::statusChanged, &directory, [this](const SyncStatus &status) {
        if (status.online)
            directory.refresh(setting("desk/token"));
    });
    // The names stand in forms that are open already.
    QObject::connect(&directory, &DirectoryClient::directoryChanged, &sync, [this] {
        const SubjectId unit = SubjectId::fromText(QString::fromUtf8(setting("desk/unit")));
        notice.publish({{SubjectType::Unit, unit}});
    });
    sync.start(UnitId::fromText(QString::fromUtf8(setting("desk/unit"))),
               DeskId::fromText(QString::fromUtf8(setting("desk/id"))), setting("desk/token"));
}

void WiringHouse::cutNetwork()
{
    sync.stop();
    syncTransport.setServer(QUrl(QStringLiteral("https://127.0.0.1:9")), setting("server/ca"));
    const auto seat = seatOf({});
    if (seat.ok())
        sync.start(seat.value().unit, seat.value().desk, setting("desk/token"));
}

Result<Seat> WiringHouse::seatOf(OfficerId officer)
{
    if (!isEnrolled())
        return Error{ErrorCode::TokenExpired, QStringLiteral("not enrolled")};
    return Seat{officer, UnitId::fromText(QString::fromUtf8(setting("desk/unit"))),
                DeskId::fromText(QString::fromUtf8(setting("desk/id"))), setting("desk/number").toInt()};
}

} // namespace tb
