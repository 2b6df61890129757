// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/handoverwords.h"
#include "shift/pausepanel.h"
#include "shift/shiftfactswords.h"

#include <QtTest>

using namespace tb;

/// What the page of one's own shift says, from plain values.
class ShiftWordsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsEarlyInTimeAndLate_data();
    void tellsEarlyInTimeAndLate();
    void tellsSinceWhenAndWhyOneIsAway();
    void tellsWhatComesNextWhereThereIsNoShift();
    void tellsWhetherTheHandoverBeforeWasAccepted();
    void showsAReasonItDoesNotKnow();
    void asksTheHeadWhereNobodyTookOver();
    void countsMattersAndFaults();
    void namesTheFaultyLines();
    void tellsWhatBecameOfTheOwnHandover();
    void offersNoInspectorAndNobodyRetired();

private:
    static Moment at(int hour, int minute) { return momentAt(QDate(2026, 11, 24), QTime(hour, minute)); }
    static OfficerId officer(int number)
    {
        return OfficerId::fromText(QStringLiteral("00000000-0000-7000-8000-00000000000%1").arg(number));
    }
    static LineId line(int number)
    {
        return LineId::fromText(QStringLiteral("00000000-0000-7000-8000-0000000000a%1").arg(number));
    }
    Shift ended() const;
    QStringList facts() const;

    ShiftView m_view;
};

void ShiftWordsTest::init()
{
    m_view = {};
    m_view.now = at(9, 0);
    m_view.officer = officer(1);
    m_view.people = {{officer(1), {}, Role::Officer, {}, QStringLiteral("Thu Hà"), {}, false},
                     {officer(2), {}, Role::Officer, {}, QStringLiteral("Quốc Bảo"), {}, false},
                     {officer(3), {}, Role::Officer, {}, QStringLiteral("Kim Oanh"), {}, true},
                     {officer(4), {}, Role::Inspector, {}, QStringLiteral("Thanh tra"), {}, false}};
    for (const auto &[number, name] : {std::pair(1, "Đường dây nóng"), std::pair(2, "Một cửa")}) {
        Line one;
        one.id = line(number);
        one.name = QString::fromUtf8(name);
        m_view.unitLines.push_back(one);
    }
    m_view.current.emplace();
    m_view.current->officer = officer(1);
    m_view.current->lines = {line(1)};
    m_view.current->from = at(7, 30);
    m_view.current->to = at(11, 30);
    m_view.current->startedAt = at(7, 30);
    m_view.current->state = ShiftState::OnDuty;
}

Shift ShiftWordsTest::ended() const
{
    Shift shift = *m_view.current;
    shift.name = QStringLiteral("shift.morning");
    shift.state = ShiftState::Ended;
    shift.endedAt = at(11, 31);
    return shift;
}

QStringList ShiftWordsTest::facts() const
{
    QStringList texts;
    for (const ShiftFact &fact : ShiftFactsWords::facts(m_view))
        texts << fact.text + QLatin1Char('|') + fact.more;
    return texts;
}

void ShiftWordsTest::tellsEarlyInTimeAndLate_data()
{
    QTest::addColumn<Moment>("started");
    QTest::addColumn<QString>("words");
    QTest::newRow("early") << at(7, 26) << QStringLiteral("07:26 · checked in 4 min early");
    QTest::newRow("in time") << at(7, 30) + seconds(59) << QStringLiteral("07:30 · checked in on time");
    QTest::newRow("late") << at(7, 42) << QStringLiteral("07:42 · late start, by 12 min");
}

void ShiftWordsTest::tellsEarlyInTimeAndLate()
{
    QFETCH(Moment, started);
    QFETCH(QString, words);
    m_view.current->startedAt = started;
    QVERIFY2(facts().first().startsWith(words), qPrintable(facts().first()));
}

void ShiftWordsTest::tellsSinceWhenAndWhyOneIsAway()
{
    ShiftPause pause;
    pause.since = at(8, 45);
    pause.reason = QStringLiteral("lunch");
    m_view.pause = pause;
    QCOMPARE(facts().filter(QStringLiteral("08:45 · away for 15 min|Lunch break\n")).size(), 1);
}

void ShiftWordsTest::tellsWhatComesNextWhereThereIsNoShift()
{
    Shift next = *m_view.current;
    next.name = QStringLiteral("shift.afternoon");
    next.from = at(13, 0);
    next.to = at(17, 0);
    m_view.current.reset();
    QCOMPARE(facts(), QStringList{QStringLiteral("No shift in the coming days|")});
    m_view.next = next;
    m_view.early = minutes(30);
    QVERIFY(facts().first().startsWith(QStringLiteral("Next: Afternoon shift, 13:00 – 17:00")));
    QVERIFY(facts().first().endsWith(QStringLiteral("12:30 on.")));
}

void ShiftWordsTest::tellsWhetherTheHandoverBeforeWasAccepted()
{
    Shift before = ended();
    before.officer = officer(2);
    before.handoverNote = QStringLiteral("Máy rè");
    m_view.before = before;
    QVERIFY(facts().contains(QStringLiteral("11:31 · handed over by Quốc Bảo, not accepted yet|Máy rè")));
    m_view.before->acceptedAt = at(11, 35);
    QVERIFY(facts().contains(QStringLiteral("11:35 · taken over from Quốc Bảo|Máy rè")));
}

void ShiftWordsTest::showsAReasonItDoesNotKnow()
{
    QCOMPARE(PausePanel::words(QStringLiteral("họp giao ban")), QStringLiteral("họp giao ban"));
    QVERIFY(PausePanel::words(QStringLiteral("away")).isEmpty());
}

void ShiftWordsTest::asksTheHeadWhereNobodyTookOver()
{
    Shift shift = ended();
    shift.officer = officer(2);
    m_view.handedOver = HandoverSheet{shift, {}, {}};
    QCOMPARE(HandoverWords::from(m_view),
             QStringLiteral("Quốc Bảo ended morning shift at 11:31 and nobody was there to take over"));
    m_view.handedOver->shift.handedTo = officer(1);
    QCOMPARE(HandoverWords::from(m_view), QStringLiteral("Quốc Bảo handed over morning shift to you at 11:31"));
}

void ShiftWordsTest::countsMattersAndFaults()
{
    HandoverSheet sheet{ended(), {{}, {}}, {}};
    QVERIFY(HandoverWords::extent(sheet).startsWith(QStringLiteral("2 ")));
    QVERIFY(!HandoverWords::extent(sheet).contains(QStringLiteral("fault")));
    sheet.faults = {line(1)};
    QVERIFY(HandoverWords::extent(sheet).contains(QStringLiteral("1 line")));
}

void ShiftWordsTest::namesTheFaultyLines()
{
    m_view.handedOver = HandoverSheet{ended(), {}, {line(2)}};
    QCOMPARE(HandoverWords::faults(m_view), QStringLiteral("With a fault: Một cửa"));
    m_view.handedOver->faults.clear();
    QCOMPARE(HandoverWords::faults(m_view), QStringLiteral("All lines work."));
}

void ShiftWordsTest::tellsWhatBecameOfTheOwnHandover()
{
    QVERIFY(HandoverWords::left(m_view).isEmpty());
    m_view.left = ended();
    QVERIFY(HandoverWords::leftWaits(m_view));
    QVERIFY(HandoverWords::left(m_view).startsWith(QStringLiteral("Your morning shift ended without a receiver")));
    m_view.left->handedTo = officer(2);
    QVERIFY(HandoverWords::left(m_view).contains(QStringLiteral("Quốc Bảo, who has not accepted it yet")));
    m_view.left->acceptedBy = officer(2);
    m_view.left->acceptedAt = at(11, 40);
    QVERIFY(!HandoverWords::leftWaits(m_view));
    QCOMPARE(HandoverWords::left(m_view), QStringLiteral("Quốc Bảo accepted your handover of morning shift at 11:40"));
}

void ShiftWordsTest::offersNoInspectorAndNobodyRetired()
{
    const std::vector<Officer> receivers = m_view.receivers();
    QCOMPARE(receivers.size(), size_t{1});
    QCOMPARE(receivers.front().id, officer(2));
}

QTEST_MAIN(ShiftWordsTest)
#include "tst_shiftwords.moc"
