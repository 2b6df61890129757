// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringenrolment.h"

#include "journal/jsondecoder.h"
#include "store/officertable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace tb {

WiringEnrolment::WiringEnrolment(WiringHouse &house, const WiringOptions &options, QObject *parent)
    : QObject(parent), m_house(house), m_options(options)
{
    connect(&m_house.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (!m_awaited.isNull())
            await(m_awaited);
    });
}

void WiringEnrolment::begin()
{
    const Done read = readFile();
    if (!read.ok()) {
        emit failed(read.error());
        return;
    }
    if (m_house.isEnrolled())
        proceed();
    else
        enrol();
}

Done WiringEnrolment::readFile()
{
    QFile file(m_options.enrolFrom);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadFile, file.errorString()};
    const Result<Json> json = JsonDecoder::decode(file.readAll().trimmed());
    if (!json.ok())
        return json.error();
    m_server = textOf(json.value(), u"server").toUtf8();
    m_authority = textOf(json.value(), u"ca").toUtf8();
    if (!m_authority.contains("BEGIN CERTIFICATE") && !m_authority.isEmpty()) {
        QFile authority(QFileInfo(m_options.enrolFrom).dir().filePath(QString::fromUtf8(m_authority)));
        if (!authority.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadFile, authority.errorString()};
        m_authority = authority.readAll();
    }
    QStringList codes = textsOf(json.value(), u"codes");
    if (codes.isEmpty())
        codes = {textOf(json.value(), u"code")};
    m_code = codes.value(m_options.codeIndex);
    m_login = textOf(json.value(), u"login");
    m_password = textOf(json.value(), u"password");
    return {};
}

void WiringEnrolment::enrol()
{
    m_house.accountTransport.setServer(QUrl(QString::fromUtf8(m_server)), m_authority);
    m_house.accounts.enrol(m_code, QSysInfo::machineHostName(), [this](const Result<Enrolment> &enrolment) {
        const Done kept = enrolment.ok() ? keep(enrolment.value()) : Done(enrolment.error());
        if (!kept.ok()) {
            emit failed(kept.error());
            return;
        }
        m_house.connectServer();
        proceed();
    });
}

Done WiringEnrolment::keep(const Enrolment &enrolment)
{
    SettingTable settings(*m_house.database);
    const std::pair<const char *, QByteArray> values[] = {
        {"server/address", m_server},
        {"server/ca", m_authority},
        {"desk/id", enrolment.desk.text().toUtf8()},
        {"desk/unit", enrolment.unit.text().toUtf8()},
        {"desk/number", QByteArray::number(enrolment.deskNumber)},
        {"desk/token", enrolment.token},
        {"desk/lines", "-"}, // all of them
    };
    for (const auto &[name, value] : values) {
        const Done done = settings.put(QString::fromLatin1(name), value);
        if (!done.ok())
            return done;
    }
    return {};
}

void WiringEnrolment::proceed()
{
    emit enrolled();
    if (m_options.tour.isEmpty())
        signIn();
}

void WiringEnrolment::signIn()
{
    m_house.accounts.signIn(m_house.setting("desk/token"), {m_login, m_password}, [this](const Result<SignIn> &proof) {
        if (!proof.ok())
            return signInHere(proof.error());
        // Who still has to show or to set up a second factor does so at the door.
        const FactorStep step = proof.value().factor;
        if (step != FactorStep::CodeNeeded && step != FactorStep::Required)
            await(proof.value().officer);
    });
}

// Without the network: what the server confirmed earlier.
void WiringEnrolment::signInHere(const Error &error)
{
    const auto officer = OfficerTable(*m_house.database).byLogin(m_login);
    if (error.code != ErrorCode::Unreachable || !officer.ok() || !officer.value()) {
        emit failed(error);
        return;
    }
    const auto proved = m_house.signIn.signIn(officer.value()->id, m_password);
    if (proved.ok())
        await(proved.value().id);
    else
        emit failed(proved.error());
}

// The journal that tells of the officer may still be on its way.
void WiringEnrolment::await(OfficerId id)
{
    m_awaited = id;
    const auto officer = OfficerTable(*m_house.database).find(id);
    const auto seat = m_house.seatOf(id);
    if (!officer.ok() || !officer.value() || !seat.ok())
        return;
    m_awaited = {};
    const Done done = m_house.signIn.remember(id, m_password);
    if (!done.ok())
        emit failed(done.error());
    m_house.session.begin(seat.value(), *officer.value());
}

} // namespace tb
