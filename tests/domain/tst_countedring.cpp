// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countedring.h"

#include <QtTest>

using namespace tb;

/// What telephone companies and exchanges deliver, and the calls that belong to it.
class CountedRingTest : public QObject {
    Q_OBJECT
private slots:
    void readsAsterisk();
    void readsATableWithAHead_data();
    void readsATableWithAHead();
    void readsPastedMessages();
    void leavesOutOtherNumbers();
    void countsWhatItCannotRead();
    void isEmptyForNothing();
    void matchesByNumberAndTime();
    void takesEachCallOnceAndTheNearest();

private:
    static Moment at(int hour, int minute, int second = 0)
    {
        return momentAt(QDate(2026, 11, 24), QTime(hour, minute, second));
    }
    static RingList read(const QString &text, const QString &called = {})
    {
        return countedRingsOf(text, QStringLiteral("0268"), called, momentAt(QDate(2026, 11, 25), QTime(8, 0)));
    }
    static Call call(int number, Moment begun, CallType type = CallType::Answered)
    {
        Call made;
        made.id = CallId::fromText(QStringLiteral("019abc00-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
        made.callerNumber = QStringLiteral("+84951604337");
        made.startedAt = begun;
        made.type = type;
        return made;
    }
    static CountedRing ring(Moment begun)
    {
        CountedRing made;
        made.number = QStringLiteral("+84951604337");
        made.at = begun;
        return made;
    }
};

void CountedRingTest::readsAsterisk()
{
    const RingList list = read(QStringLiteral(
        "\"\",\"0951604337\",\"02683822108\",\"from-trunk\",\"\"\"Lan, N.\"\" "
        "<0951604337>\",\"SIP/a\",\"SIP/b\",\"Dial\","
        "\"SIP/101,30\",\"2026-11-24 09:18:02\",\"2026-11-24 09:18:10\",\"2026-11-24 09:19:20\",78,70,\"ANSWERED\","
        "\"DOCUMENTATION\"\n"
        "\"\",\"0951604338\",\"02683822108\",\"from-trunk\",\"x\",\"SIP/a\",\"\",\"Dial\",\"\",\"2026-11-24 09:20:00\","
        "\"\",\"2026-11-24 09:20:38\",38,0,\"NO ANSWER\",\"DOCUMENTATION\"\n"));
    QCOMPARE(list.source, QStringLiteral("asterisk"));
    QCOMPARE(list.rings.size(), std::size_t{2});
    QCOMPARE(list.rings[0].at, at(9, 18, 2));
    QCOMPARE(list.rings[0].number, QStringLiteral("+84951604337"));
    QCOMPARE(list.rings[0].rang, std::optional(8));
    QVERIFY(list.rings[0].isAnswered() && !list.rings[1].isAnswered());
    QCOMPARE(list.rings[1].rang, std::optional(38));
}

void CountedRingTest::readsATableWithAHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Vietnamese, semicolons")
        << QStringLiteral("STT;Thời gian;Số gọi đến;Số bị gọi;Đổ chuông;Đàm thoại\n1;24/11/2026 "
                          "09:18:02;0951604337;02683822108;8;00:01:10\n");
    QTest::newRow("English, tabs") << QStringLiteral(
        "Start time\tCaller\tCalled\tRing\tTalk\n2026-11-24 09:18:02\t+84951604337\t02683822108\t8\t70\n");
    QTest::newRow("date and time apart") << QStringLiteral(
        "\ufeffNgày,Giờ,Số gọi,Thời lượng,Đàm thoại\n24/11/2026,09:18:02,0951 604 337,78,70\n");
}

void CountedRingTest::readsATableWithAHead()
{
    QFETCH(QString, text);
    const RingList list = read(text);
    QCOMPARE(list.source, QStringLiteral("csv"));
    QCOMPARE(list.rings.size(), std::size_t{1});
    QCOMPARE(list.rings[0].at, at(9, 18, 2));
    QCOMPARE(list.rings[0].number, QStringLiteral("+84951604337"));
    QCOMPARE(list.rings[0].rang, std::optional(8));
    QCOMPARE(list.rings[0].talked, std::optional(70));
}

void CountedRingTest::readsPastedMessages()
{
    const RingList list = read(QStringLiteral("0951604337 24/11 09:18\n0951604338 24/11/2026 09:20\n"));
    QCOMPARE(list.source, QStringLiteral("list"));
    QCOMPARE(list.rings.size(), std::size_t{2});
    QCOMPARE(list.rings[0].at, at(9, 18));
    QVERIFY(!list.rings[0].isAnswered());
}

void CountedRingTest::leavesOutOtherNumbers()
{
    const QString text = QStringLiteral("Thời gian;Số gọi;Số bị gọi\n24/11/2026 09:18;0951604337;02683822108\n"
                                        "24/11/2026 09:19;0951604338;02683822166\n");
    QCOMPARE(read(text, QStringLiteral("+842683822166")).rings.size(), std::size_t{1});
    QCOMPARE(read(text).rings.size(), std::size_t{2});
}

void CountedRingTest::countsWhatItCannotRead()
{
    const RingList list
        = read(QStringLiteral("Thời gian;Số gọi\n24/11/2026 09:18;0951604337\nhôm qua;0951604338\n;0951604338\n"));
    QCOMPARE(list.rings.size(), std::size_t{1});
    QCOMPARE(list.unreadable, 2);
}

void CountedRingTest::isEmptyForNothing()
{
    QVERIFY(read({}).rings.empty());
    QCOMPARE(read(QStringLiteral(" \n\n")).unreadable, 0);
}

void CountedRingTest::matchesByNumberAndTime()
{
    CountedRing other = ring(at(9, 18));
    other.number = QStringLiteral("+84951604338");
    const std::vector<CallId> matched
        = callsFor({ring(at(9, 18)), ring(at(11, 0)), other},
                   {call(1, at(9, 20)), call(2, at(10, 0)), call(3, at(11, 0), CallType::Outgoing)}, minutes(5));
    QCOMPARE(matched[0], call(1, at(9, 20)).id);
    QVERIFY(matched[1].isNull() && matched[2].isNull());
}

void CountedRingTest::takesEachCallOnceAndTheNearest()
{
    const std::vector<CallId> matched = callsFor({ring(at(9, 18)), ring(at(9, 20)), ring(at(9, 21))},
                                                 {call(1, at(9, 20)), call(2, at(9, 17))}, minutes(5));
    QCOMPARE(matched[0], call(2, at(9, 17)).id);
    QCOMPARE(matched[1], call(1, at(9, 20)).id);
    QVERIFY(matched[2].isNull());
}

QTEST_APPLESS_MAIN(CountedRingTest)
#include "tst_countedring.moc"
