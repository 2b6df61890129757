// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecity.h"

#include "command/openedfolder.h"
#include "sample/sampleward.h"
#include "security/enrolmentcode.h"
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
};
constexpr DeskFile kFiles[] = {{"enrolment.json", "ha"}, {"enrolment-2.json", "bao"}, {"enrolment-head.json", "nghia"}};

Done save(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::BadFile, path};
    return {};
}

Result<QJsonArray> makeCodes(Database &database, UnitId unit, Moment now, RandomSource &random)
{
    QJsonArray codes;
    for (int i = 0; i < kDesksPerFile; ++i) {
        const EnrolmentCode code = EnrolmentCode::make(random);
        const Done done = CodeTable(database).put(code.digest(), unit, now + kCodesValid);
        if (!done.ok())
            return done.error();
        codes.append(code.text());
    }
    return codes;
}

Done addSecondWard(Register &reg)
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
    const Result<LineId> line = reg.addLine({{},
                                             id.value(),
                                             QStringLiteral("0268 3855 108"),
                                             QStringLiteral("Đường dây nóng UBND phường"),
                                             QStringLiteral("line.hotline"),
                                             QStringLiteral("Cổng thông tin")});
    return line.ok() ? Done() : Done(line.error());
}

Done writeDeskFiles(const DataFolder &folder, Database &database, UnitId unit, const QString &password, Moment now,
                    RandomSource &random)
{
    QFile authority(folder.authority());
    const QString ca = authority.open(QIODevice::ReadOnly) ? QString::fromUtf8(authority.readAll()) : QString();
    if (!QDir().mkpath(folder.sample()))
        return Error{ErrorCode::ReadOnly, folder.sample()};
    for (const auto &[name, login] : kFiles) {
        const Result<QJsonArray> codes = makeCodes(database, unit, now, random);
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
    SampleWard ward(reg, ledger, past, random);
    const QString password = reg.makePassword();
    const Result<UnitId> unit = ward.found(password);
    if (!unit.ok())
        return unit.error();
    Done done = addSecondWard(reg);
    if (done.ok())
        done = ward.live(now);
    return done.ok() ? writeDeskFiles(folder, database, unit.value(), password, now, random) : done;
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
