// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/totp.h"

#include "fakes/seededrandom.h"
#include "security/strongbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tb;

namespace {

// The secret of the test vectors.
Totp known()
{
    return Totp::fromBytes("12345678901234567890");
}

Moment at(qint64 unixSeconds)
{
    return Moment(seconds(unixSeconds));
}

} // namespace

class TotpTest : public QObject {
    Q_OBJECT

private slots:
    void countsAsRfc4226_data();
    void countsAsRfc4226();
    void tellsTimeAsRfc6238_data();
    void tellsTimeAsRfc6238();
    void bearsAClockThatIsHalfAMinuteOff();
    void opensOnceWithEachCode();
    void comesBackFromItsText();
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void writesAnAddressForTheCamera();
    void readsDigitsHoweverTheyAreTyped();
    void sealsForOneOfficerUnderOneKey();
};

void TotpTest::countsAsRfc4226_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QByteArray>("code");
    const char *codes[]
        = {"755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"};
    for (qint64 step = 0; step < 10; ++step)
        QTest::addRow("%lld", step) << step << QByteArray(codes[step]);
}

void TotpTest::countsAsRfc4226()
{
    QFETCH(qint64, step);
    QTEST(known().codeAt(step), "code");
}

// The last six of the eight digits in the appendix.
void TotpTest::tellsTimeAsRfc6238_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1970") << qint64{59} << QByteArray("287082");
    QTest::newRow("2005") << qint64{1111111109} << QByteArray("081804");
    QTest::newRow("2005, later") << qint64{1111111111} << QByteArray("050471");
    QTest::newRow("2009") << qint64{1234567890} << QByteArray("005924");
    QTest::newRow("2033") << qint64{2000000000} << QByteArray("279037");
    QTest::newRow("2603") << qint64{20000000000} << QByteArray("353130");
}

void TotpTest::tellsTimeAsRfc6238()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, code);
    QCOMPARE(known().codeAt(Totp::stepAt(at(time))), code);
    QCOMPARE(known().stepOf(code, at(time), 0), std::optional(time / 30));
}

void TotpTest::bearsAClockThatIsHalfAMinuteOff()
{
    const qint64 step = 50'000'000;
    const QByteArray code = known().codeAt(step);
    for (const qint64 off : {-30, 0, 29, 59})
        QCOMPARE(known().stepOf(code, at(step * 30 + off), 0), std::optional(step));
    QVERIFY(!known().stepOf(code, at(step * 30 - 31), 0));
    QVERIFY(!known().stepOf(code, at(step * 30 + 60), 0));
}

void TotpTest::opensOnceWithEachCode()
{
    const qint64 step = 50'000'000;
    const Moment now = at(step * 30);
    QCOMPARE(known().stepOf(known().codeAt(step), now, step - 1), std::optional(step));
    QVERIFY(!known().stepOf(known().codeAt(step), now, step));
    // Nor does an older one after a newer.
    QVERIFY(!known().stepOf(known().codeAt(step - 1), now, step));
    QCOMPARE(known().stepOf(known().codeAt(step + 1), now, step), std::optional(step + 1));
    QVERIFY(!known().stepOf("000000", now, 0));
    QVERIFY(!known().stepOf("", now, 0));
    QVERIFY(!Totp::fromBytes({}).stepOf(known().codeAt(step), now, 0));
}

void TotpTest::comesBackFromItsText()
{
    SeededRandom random;
    const Totp secret = Totp::make(random);
    QCOMPARE(secret.text().size(), 32 + 7);
    QCOMPARE(Totp::fromText(secret.text()).bytes(), secret.bytes());
    QCOMPARE(Totp::fromText(secret.text().toLower().remove(u' ')).bytes(), secret.bytes());
    QVERIFY(Totp::make(random).bytes() != secret.bytes());
    QCOMPARE(known().text(), QStringLiteral("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
}

void TotpTest::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << known().text().chopped(2);
    QTest::newRow("long") << known().text() + QStringLiteral("GEZD");
    QTest::newRow("foreign letter") << known().text().replace(u'G', u'1');
    QTest::newRow("Vietnamese") << known().text().replace(u'G', u'Đ');
}

void TotpTest::refusesWhatIsNoSecret()
{
    QFETCH(QString, text);
    QVERIFY(Totp::fromText(text).isEmpty());
}

void TotpTest::writesAnAddressForTheCamera()
{
    QCOMPARE(known().uri(QStringLiteral("Trực ban"), QStringLiteral("ha@hb")),
             QStringLiteral("otpauth://totp/Tr%E1%BB%B1c%20ban:ha%40hb?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                            "&issuer=Tr%E1%BB%B1c%20ban&algorithm=SHA1&digits=6&period=30"));
}

void TotpTest::readsDigitsHoweverTheyAreTyped()
{
    QCOMPARE(Totp::digitsOf(QStringLiteral(" 123 456\n")), QByteArray("123456"));
    QCOMPARE(Totp::digitsOf(QStringLiteral("123-456")), QByteArray("123456"));
    for (const QString &no : {QString(), QStringLiteral("12345"), QStringLiteral("1234567"), QStringLiteral("12345a"),
                              QString::fromUtf8("١٢٣٤٥٦")})
        QVERIFY(Totp::digitsOf(no).isEmpty());
}

void TotpTest::sealsForOneOfficerUnderOneKey()
{
    SeededRandom random;
    const QTemporaryDir folder;
    const auto key = [&](const char *name) {
        return CheckpointKey::loadOrCreate(folder.filePath(QLatin1String(name)), random).take();
    };
    const Strongbox box(key("a"));
    const QByteArray sealed = box.seal(known().bytes(), "officer", random);
    QVERIFY(!sealed.contains(known().bytes()));
    QVERIFY(box.seal(known().bytes(), "officer", random) != sealed);
    QCOMPARE(Strongbox(key("a")).open(sealed, "officer").value(), known().bytes());
    QCOMPARE(box.open(sealed, "another").error().code, ErrorCode::CryptoFailed);
    QCOMPARE(Strongbox(key("b")).open(sealed, "officer").error().code, ErrorCode::CryptoFailed);
    QCOMPARE(box.open(sealed.chopped(1), "officer").error().code, ErrorCode::CryptoFailed);
    QCOMPARE(box.open("short", "officer").error().code, ErrorCode::CryptoFailed);
}

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_totp.moc"
