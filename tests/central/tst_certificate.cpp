// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatemaker.h"

#include "fakes/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace tb;

class CertificateTest : public QObject {
    Q_OBJECT

private slots:
    void holdsForLocalAndGivenNames();
    void holdsForTenYearsFromADayAgo();
    void isVouchedForByItsAuthorityAlone();
    void keepsTheKeyReadableByItsOwnerAlone();
    void keepsNoKeyOfTheAuthority();
    void neverOverwrites();
    void refusesWhatIsNoHostName_data();
    void refusesWhatIsNoHostName();
    void refusesAKeyOfAnotherCertificate();
    void refusesFilesThatAreNotPem();

private:
    QString folder(const QString &name)
    {
        QDir(m_root.path()).mkpath(name);
        return m_root.filePath(name);
    }
    Result<Certificate> make(const QString &path, const QStringList &names = {})
    {
        return CertificateMaker(m_clock, m_random).make(path, names);
    }
    static QSslCertificate read(const QString &path) { return QSslCertificate::fromPath(path).value(0); }

    QTemporaryDir m_root;
    FakeClock m_clock;
    SystemRandom m_random;
};

void CertificateTest::holdsForLocalAndGivenNames()
{
    const QString path = folder(QStringLiteral("names"));
    QVERIFY(
        make(path, {QStringLiteral("trucban.example.vn"), QStringLiteral("10.1.2.3"), QStringLiteral("fd00::7")}).ok());
    const auto names = read(path + QStringLiteral("/server.pem")).subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("trucban.example.vn")));
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 4);
    for (const char *address : {"127.0.0.1", "10.1.2.3"})
        QVERIFY2(names.contains(QSsl::IpAddressEntry, QString::fromLatin1(address)), address);
}

void CertificateTest::holdsForTenYearsFromADayAgo()
{
    const Certificate certificate = make(folder(QStringLiteral("time"))).take();
    QCOMPARE(toMs(certificate.notBefore), toMs(m_clock.now() - std::chrono::days{1}));
    QCOMPARE(toMs(certificate.notAfter), toMs(m_clock.now() + std::chrono::days{3649}));
}

void CertificateTest::isVouchedForByItsAuthorityAlone()
{
    FakeClock now(SystemClock().now());
    const CertificateMaker maker(now, m_random);
    const QString one = folder(QStringLiteral("one"));
    const QString two = folder(QStringLiteral("two"));
    QVERIFY(maker.make(one, {}).ok() && maker.make(two, {}).ok());
    const QSslCertificate server = read(one + QStringLiteral("/server.pem"));
    QCOMPARE(server.issuerInfo(QSslCertificate::CommonName),
             read(one + QStringLiteral("/ca.pem")).subjectInfo(QSslCertificate::CommonName));
    QVERIFY(!server.isSelfSigned());
    QVERIFY(read(one + QStringLiteral("/ca.pem")).isSelfSigned());
    QVERIFY(server.publicKey() != read(two + QStringLiteral("/server.pem")).publicKey());
    QVERIFY(server.serialNumber() != read(two + QStringLiteral("/server.pem")).serialNumber());
}

void CertificateTest::keepsTheKeyReadableByItsOwnerAlone()
{
    const QString path = folder(QStringLiteral("mode"));
    QVERIFY(make(path).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path + QStringLiteral("/server-key.pem")) & others));
    QVERIFY(QFile::permissions(path + QStringLiteral("/ca.pem")) & QFile::ReadOther);
}

void CertificateTest::keepsNoKeyOfTheAuthority()
{
    const QString path = folder(QStringLiteral("files"));
    QVERIFY(make(path).ok());
    const QStringList expected{QStringLiteral("ca.pem"), QStringLiteral("server-key.pem"),
                               QStringLiteral("server.pem")};
    QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name), expected);
    QFile authority(path + QStringLiteral("/ca.pem"));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QVERIFY(!authority.readAll().contains("PRIVATE"));
}

void CertificateTest::neverOverwrites()
{
    const QString path = folder(QStringLiteral("twice"));
    const Certificate first = make(path).take();
    QCOMPARE(make(path).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(Certificate::load(path + QStringLiteral("/server.pem"), path + QStringLiteral("/server-key.pem"))
                 .value()
                 .keyPem,
             first.keyPem);
}

void CertificateTest::refusesWhatIsNoHostName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("a b");
    QTest::newRow("wildcard") << QStringLiteral("*.example.vn");
    QTest::newRow("dash first") << QStringLiteral("-a.vn");
    QTest::newRow("two dots") << QStringLiteral("a..vn");
    QTest::newRow("not ASCII") << QStringLiteral("trực.vn");
    QTest::newRow("new line") << QStringLiteral("a.vn\n");
    QTest::newRow("long label") << QString(64, u'a');
}

void CertificateTest::refusesWhatIsNoHostName()
{
    QFETCH(const QString, name);
    const QString path = folder(QStringLiteral("bad"));
    QCOMPARE(make(path, {name}).error().code, ErrorCode::BadArguments);
    QVERIFY(QDir(path).isEmpty());
}

void CertificateTest::refusesAKeyOfAnotherCertificate()
{
    const QString one = folder(QStringLiteral("key-one"));
    const QString two = folder(QStringLiteral("key-two"));
    QVERIFY(make(one).ok() && make(two).ok());
    const auto mixed = Certificate::load(one + QStringLiteral("/server.pem"), two + QStringLiteral("/server-key.pem"));
    QCOMPARE(mixed.error().code, ErrorCode::BadFile);
}

void CertificateTest::refusesFilesThatAreNotPem()
{
    const QString path = folder(QStringLiteral("garbage"));
    QVERIFY(make(path).ok());
    const QString chain = path + QStringLiteral("/server.pem");
    const QString key = path + QStringLiteral("/server-key.pem");
    QCOMPARE(Certificate::load(key, chain).error().code, ErrorCode::BadFile);
    QCOMPARE(Certificate::load(chain, chain).error().code, ErrorCode::BadFile);
    QCOMPARE(Certificate::load(chain, path + QStringLiteral("/missing")).error().code, ErrorCode::BadFile);
    QFile empty(path + QStringLiteral("/empty"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(Certificate::load(empty.fileName(), key).error().code, ErrorCode::BadFile);
}

QTEST_APPLESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
