// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/missedlist.h"

#include <QtTest>

using namespace tb;

class MissedListTest : public QObject {
    Q_OBJECT
private slots:
    void readsOneLine_data();
    void readsOneLine();
    void keepsWhatItCannotRead();
    void skipsEmptyLines();
    void doesNotBelieveInTheFuture();
    void takesADateWithoutYearForLastYearWhereItWouldLieAhead();

private:
    const Moment m_now = momentAt(QDate(2026, 11, 25), QTime(10, 0));
    MissedRing one(const QString &line) { return missedRingsOf(line, QStringLiteral("0268"), m_now).front(); }
};

void MissedListTest::readsOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDateTime>("at");
    const auto at = [](int day, int hour, int minute, int second = 0) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second));
    };
    const QString mobile = QStringLiteral("+84950214768");
    QTest::newRow("number alone") << QStringLiteral("0950214768") << mobile << at(25, 10, 0);
    QTest::newRow("with a time") << QStringLiteral("0950 214 768  08:42") << mobile << at(25, 8, 42);
    QTest::newRow("time first") << QStringLiteral("08:42 0950.214.768") << mobile << at(25, 8, 42);
    QTest::newRow("as spoken") << QStringLiteral("0950214768 8g05") << mobile << at(25, 8, 5);
    QTest::newRow("day and time") << QStringLiteral("24/11 16:20 0950-214-768") << mobile << at(24, 16, 20);
    QTest::newRow("full date") << QStringLiteral("+84 950 214 768 24/11/2026 16:20:31") << mobile << at(24, 16, 20, 31);
    QTest::newRow("short year") << QStringLiteral("24/11/26 16:20;0950214768") << mobile << at(24, 16, 20);
    QTest::newRow("of a telephone system")
        << QStringLiteral("2026-11-24T16:20:31,0950214768,NO ANSWER") << mobile << at(24, 16, 20, 31);
    QTest::newRow("landline") << QStringLiteral("(0268) 3822 108 09:15") << QStringLiteral("+842683822108")
                              << at(25, 9, 15);
    QTest::newRow("words around") << QStringLiteral("Cuoc goi nho tu 0950214768 luc 09:15 ngay 25/11/2026") << mobile
                                  << at(25, 9, 15);
}

void MissedListTest::readsOneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, number);
    QFETCH(QDateTime, at);

    const MissedRing ring = one(line);

    QVERIFY(ring.readable);
    QCOMPARE(ring.number, number);
    QCOMPARE(ring.at, momentAt(at.date(), at.time()));
    QCOMPARE(ring.line, line);
}

void MissedListTest::keepsWhatItCannotRead()
{
    const auto rings = missedRingsOf(QStringLiteral("Danh sách gọi nhỡ\n0950214768"), QStringLiteral("0268"), m_now);

    QCOMPARE(rings.size(), size_t{2});
    QVERIFY(!rings[0].readable);
    QCOMPARE(rings[0].line, QStringLiteral("Danh sách gọi nhỡ"));
    QVERIFY(rings[1].readable);
}

void MissedListTest::skipsEmptyLines()
{
    QVERIFY(missedRingsOf(QStringLiteral("\n  \n\r\n"), QStringLiteral("0268"), m_now).empty());
}

void MissedListTest::doesNotBelieveInTheFuture()
{
    QVERIFY(!one(QStringLiteral("0950214768 10:01")).readable);
    QVERIFY(!one(QStringLiteral("0950214768 26/11/2026 08:00")).readable);
    QVERIFY(!one(QStringLiteral("0950214768 31/02/2026 08:00")).readable);
}

void MissedListTest::takesADateWithoutYearForLastYearWhereItWouldLieAhead()
{
    QCOMPARE(wallDate(one(QStringLiteral("0950214768 30/12 08:00")).at), QDate(2025, 12, 30));
}

QTEST_GUILESS_MAIN(MissedListTest)
#include "tst_missedlist.moc"
