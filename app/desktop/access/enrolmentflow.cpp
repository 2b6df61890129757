// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/enrolmentflow.h"

#include "security/enrolmentcode.h"
#include "store/settingtable.h"
#include "store/transaction.h"
#include "sync/serveraddress.h"

#include <QFile>

#include <utility>

namespace tb {

namespace {
constexpr qint64 kLongestCertificate = 1024 * 1024;
}

void EnrolmentFlow::begin(const Request &request)
{
    if (m_busy)
        return;
    const Result<QUrl> address = serverAddress(request.address);
    const Result<QByteArray> authority = readCertificate(request.certificateFile);
    if (!address.ok() || !authority.ok())
        return fail(address.ok() ? authority.error() : address.error());
    if (EnrolmentCode::fromText(request.code).isEmpty())
        return fail({ErrorCode::EnrolmentRefused, QStringLiteral("not a code")});
    setBusy(true);
    m_transport.setServer(address.value(), authority.value());
    m_account.hello([this, address = address.value(), authority = authority.value(), request](const auto &hello) {
        if (hello.ok())
            enrol(address, authority, request);
        else
            fail(hello.error());
    });
}

void EnrolmentFlow::enrol(const QUrl &address, const QByteArray &authority, const Request &request)
{
    const QString code = EnrolmentCode::fromText(request.code).text();
    m_account.enrol(code, request.deskName.trimmed(), [this, address, authority](const Result<Enrolment> &enrolment) {
        const Done kept = enrolment.ok() ? keep(address, authority, enrolment.value()) : Done(enrolment.error());
        if (!kept.ok())
            return fail(kept.error());
        setBusy(false);
        emit enrolled(enrolment.value());
    });
}

Result<QByteArray> EnrolmentFlow::readCertificate(const QString &path) const
{
    if (path.trimmed().isEmpty())
        return QByteArray();
    QFile file(path.trimmed());
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongestCertificate)
        return Error{ErrorCode::BadFile, QStringLiteral("certificate file")};
    const QByteArray pem = file.readAll();
    if (!holdsCertificate(pem))
        return Error{ErrorCode::BadFile, QStringLiteral("no certificate in it")};
    return pem;
}

// All of it or nothing: a desk that knows half of who it is would be worse than none.
Done EnrolmentFlow::keep(const QUrl &address, const QByteArray &authority, const Enrolment &enrolment)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun();
    SettingTable settings(m_database);
    const std::pair<const char *, QByteArray> values[] = {
        {"server/address", address.toEncoded()},
        {"server/ca", authority},
        {"desk/id", enrolment.desk.text().toLatin1()},
        {"desk/unit", enrolment.unit.text().toLatin1()},
        {"desk/number", QByteArray::number(enrolment.deskNumber)},
        {"desk/token", enrolment.token},
    };
    for (const auto &[name, value] : values) {
        const Done done = settings.put(QLatin1String(name), value);
        if (!done.ok())
            return done;
    }
    return transaction.commit();
}

Result<QString> EnrolmentFlow::lastAddress()
{
    const Result<QByteArray> address = SettingTable(m_database).get(QStringLiteral("server/address"));
    return address.ok() ? Result<QString>(QString::fromUtf8(address.value())) : Result<QString>(address.error());
}

Result<bool> EnrolmentFlow::isEnrolled()
{
    const Result<QByteArray> token = SettingTable(m_database).get(QStringLiteral("desk/token"));
    return token.ok() ? Result<bool>(!token.value().isEmpty()) : Result<bool>(token.error());
}

void EnrolmentFlow::fail(const Error &error)
{
    setBusy(false);
    emit failed(error);
}

void EnrolmentFlow::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace tb
