// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcity.h"

#include "journal/jsondecoder.h"
#include "must.h"
#include "sync/accountclient.h"
#include "sync/httptransport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>

namespace tb {

namespace {

QString central()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/trucban-central");
}

int freePort()
{
    QTcpServer probe;
    must(probe.listen(QHostAddress::LocalHost), "a free port");
    return probe.serverPort();
}

} // namespace

BenchCity::BenchCity()
{
    const QString city = file(QStringLiteral("city"));
    must(QProcess::execute(central(),
                           {QStringLiteral("init"), QStringLiteral("--data"), city, QStringLiteral("--sample")})
             == 0,
         "a sample city");
    QFile sample(city + QStringLiteral("/sample/enrolment.json"));
    must(sample.open(QIODevice::ReadOnly), "the sample's accounts");
    m_sample = must(JsonDecoder::decode(sample.readAll()), "the sample's accounts");
    startServer();
}

BenchCity::~BenchCity()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void BenchCity::startServer()
{
    const QString place = QStringLiteral("127.0.0.1:%1").arg(freePort());
    m_address = QStringLiteral("https://") + place;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(central(),
                   {QStringLiteral("serve"), QStringLiteral("--data"), file(QStringLiteral("city")),
                    QStringLiteral("--listen"), place});
    while (!m_server.canReadLine())
        must(m_server.waitForReadyRead(30'000), "a running server");
}

BenchCity::Account BenchCity::enrol(int number)
{
    HttpTransport transport("bench");
    transport.setServer(QUrl(m_address), authority());
    AccountClient accounts(transport);
    std::optional<Result<Enrolment>> desk;
    accounts.enrol(textsOf(m_sample, u"codes").at(number), QStringLiteral("bench"),
                   [&desk](const Result<Enrolment> &answer) { desk = answer; });
    until([&desk] { return desk.has_value(); });
    const Enrolment enrolment = must(*desk, "enrolling");
    std::optional<Result<SignIn>> person;
    accounts.signIn(enrolment.token, {textOf(m_sample, u"login"), textOf(m_sample, u"password")},
                    [&person](const Result<SignIn> &answer) { person = answer; });
    until([&person] { return person.has_value(); });
    const SignIn signIn = must(*person, "signing in");
    return {{signIn.officer, enrolment.unit, enrolment.desk, enrolment.deskNumber}, enrolment.token};
}

void BenchCity::until(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace tb
