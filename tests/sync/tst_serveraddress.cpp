// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serveraddress.h"

#include <QtTest>

using namespace tb;

class ServerAddressTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void knowsACertificate();
};

void ServerAddressTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
    };
    row("trucban.example.vn", "https://trucban.example.vn:8443");
    row("  10.1.2.3:9000 ", "https://10.1.2.3:9000");
    row("https://host", "https://host:8443");
    row("https://host:443/", "https://host:443");
    row("[::1]:8443", "https://[::1]:8443");
    row("HTTPS://Host", "https://host:8443");
}

void ServerAddressTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const Result<QUrl> read = serverAddress(typed);
    QVERIFY(read.ok());
    QCOMPARE(read.value().toString(), address);
}

void ServerAddressTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "  ", "http://host", "ftp://host", "two words", "https://", "host/path",
                              "https://user:pass@host", "host?x=1", "host:99999"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void ServerAddressTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, typed);
    const Result<QUrl> read = serverAddress(typed);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::BadArguments);
}

void ServerAddressTest::knowsACertificate()
{
    QVERIFY(!holdsCertificate({}));
    QVERIFY(!holdsCertificate("-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n"));
}

QTEST_APPLESS_MAIN(ServerAddressTest)
#include "tst_serveraddress.moc"
