// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecity.h"

#include "command/openedfolder.h"
#include "sample/sampleward.h"
#include "security/codesums.h"
#include "store/codetable.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tb {

namespace {

constexpr int kDesksPerFile = 4;
constexpr std::chrono::hours kCodesValid{365 * 24};
const QString kAddress = QStringLiteral("https://127.0.0.1:8443");

struct DeskFile {
    const char *name;
    const char *login;
    bool neighbour; ///< a desk of the second ward
};
constexpr DeskFile kFiles[] = {{"enrolment.json", "ha", false},
                               {"enrolment-2.json", "bao", false},
                               {"enrolment-head.json", "nghia", false},
                               {"enrolment-neighbour.json", "lan", true}};

Done save(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::BadFile, path};
    return {};
}

Result<QJsonArray> makeCodes(const OpenedFolder &opened, UnitId unit, Moment now, RandomSource &random)
{
    QJsonArray codes;
    for (int i = 0; i < kDesksPerFile; ++i) {
        const EnrolmentCode code = EnrolmentCode::make(random);
        const Done done = CodeTable(*opened.database).put(keyedSum(opened.key, code.digest()), unit, now + kCodesValid);
        if (!done.ok())
            return done.error();
        codes.append(code.text());
    }
    return codes;
}

// To whom the first ward can pass a matter on. Nobody has a shift there yet.
Result<UnitId> addSecondWard(Register &reg, const QString &password)
{
    Unit unit;
    unit.code = QStringLiteral("HT");
    unit.name = QStringLiteral("UBND phường Hải Thanh");
    unit.kind = QStringLiteral("phuong");
    unit.areaCode = QStringLiteral("0268");
    unit.place = QStringLiteral("Hải Thanh");
    unit.docSymbol = QStringLiteral("UBND");
    unit.agency = QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI THANH")};
    const Result<UnitId> id = reg.addUnit(unit);
    if (!id.ok())
        return id.error();
    Line hotline;
    hotline.unit = id.value();
    hotline.number = QStringLiteral("0268 3855 108");
    hotline.name = QStringLiteral("Đường dây nóng UBND phường");
    hotline.kind = QStringLiteral("line.hotline");
    hotline.publishedOn = QStringLiteral("Cổng thông tin");
    const Result<LineId> line = reg.addLine(hotline);
    if (!line.ok())
        return line.error();
    const Officer head{{},
                       id.value(),
                       Role::Head,
                       QStringLiteral("lan"),
                       QStringLiteral("Vũ Thị Lan"),
                       QStringLiteral("Chánh Văn phòng"),
                       false};
    const Result<OfficerId> officer = reg.addOfficer(head, password, false);
    return officer.ok() ? id : Result<UnitId>(officer.error());
}

Done writeDeskFiles(const DataFolder &folder, const OpenedFolder &opened, UnitId ward, UnitId neighbour,
                    const QString &password, Moment now, RandomSource &random)
{
    QFile authority(folder.authority());
    const QString ca = authority.open(QIODevice::ReadOnly) ? QString::fromUtf8(authority.readAll()) : QString();
    if (!QDir().mkpath(folder.sample()))
        return Error{ErrorCode::ReadOnly, folder.sample()};
    for (const auto &[name, login, isNeighbour] : kFiles) {
        const UnitId unit = isNeighbour ? neighbour : ward;
        const Result<QJsonArray> codes = makeCodes(opened, unit, now, random);
        if (!codes.ok())
            return codes.error();
        const Done done = save(folder.sample() + QLatin1Char('/') + QString::fromUtf8(name),
                               {{QStringLiteral("server"), kAddress},
                                {QStringLiteral("ca"), ca},
                                {QStringLiteral("unit"), unit.text()},
                                {QStringLiteral("code"), codes.value().first()},
                                {QStringLiteral("codes"), codes.value()},
                                {QStringLiteral("login"), QString::fromUtf8(login)},
                                {QStringLiteral("password"), password}});
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace

Done makeSampleCity(const DataFolder &folder, const Clock &clock, RandomSource &random)
{
    const Result<OpenedFolder> opened = OpenedFolder::open(folder, random);
    if (!opened.ok())
        return opened.error();
    Database &database = *opened.value().database;
    const Moment now = clock.now();
    SampleClock past(momentAt(wallDate(now).addDays(-20), QTime(8, 0)));
    Ledger ledger(database, past, random, opened.value().key);
    Register reg(ledger, past, random);
    ServerPen pen(ledger, past, random);
    Relay relay(ledger, pen);
    SampleWard ward(reg, ledger, relay, past, random);
    const QString password = reg.makePassword();
    const Result<UnitId> unit = ward.found(password);
    if (!unit.ok())
        return unit.error();
    const Result<UnitId> neighbour = addSecondWard(reg, password);
    const Done done = neighbour.ok() ? ward.live(now) : Done(neighbour.error());
    return done.ok() ? writeDeskFiles(folder, opened.value(), unit.value(), neighbour.value(), password, now, random)
                     : done;
}

Done tellSampleAddress(const DataFolder &folder, const QString &url)
{
    for (const DeskFile &desk : kFiles) {
        const QString path = folder.sample() + QLatin1Char('/') + QString::fromUtf8(desk.name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        object[QStringLiteral("server")] = url;
        const Done done = save(path, object);
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
