// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "window/bannersource.h"
#include "window/bannerwords.h"

#include <QtTest>

using namespace tb;

/// What the banner says as the clock moves over one shift, 07:30 – 11:30.
class WindowBannerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void asksForCheckInBeforeTheShift();
    void showsTheShiftWhileOnDuty();
    void showsAPause();
    void saysSinceWhenAndByWhen();
    void countsALineWithACoverAsAttended();
    void tellsWhoCoversForWhom();
    void tellsTheHeadOfALineWithoutAnybody();
    void watchesForAColleagueWhoIsNotBack();
    void warnsWhenTheShiftIsOverAndNotHandedOver();
    void showsTheNextShiftAfterwards();
    void givesAHeadTheFactsOfTheUnit();
    void namesWhoFollows();
    void countsCallsAndWhatIsOwed();

private:
    BannerFacts facts(const Seat &seat) const
    {
        return BannerSource(*m_desk->database, *m_shifts, m_desk->clock).read(seat).take();
    }
    void at(int hour, int minute) { m_desk->clock.set(momentAt(QDate(2026, 11, 25), QTime(hour, minute))); }
    ShiftId assign(OfficerId officer, QTime from, QTime to, const QString &name);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    ShiftId m_shift;
};

ShiftId WindowBannerTest::assign(OfficerId officer, QTime from, QTime to, const QString &name)
{
    Shift shift;
    shift.officer = officer;
    shift.lines = {m_desk->line};
    shift.from = momentAt(QDate(2026, 11, 25), from);
    shift.to = momentAt(QDate(2026, 11, 25), to);
    shift.name = name;
    return RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
}

void WindowBannerTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    at(7, 0);
    m_shift = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30), QStringLiteral("shift.morning"));
}

void WindowBannerTest::asksForCheckInBeforeTheShift()
{
    at(7, 18);
    const BannerFacts before = facts(m_desk->seat);
    QCOMPARE(before.duty, BannerFacts::Duty::NotYetIn);
    QCOMPARE(BannerWords::chip(before).text, QStringLiteral("NOT ON DUTY"));
    QCOMPARE(BannerWords::title(before), QStringLiteral("Your Morning shift begins at 07:30"));
    QCOMPARE(BannerWords::subtitle(before), QStringLiteral("In 12 min · Đường dây nóng"));
    QCOMPARE(BannerWords::progress(before), 0.0);
}

void WindowBannerTest::showsTheShiftWhileOnDuty()
{
    at(7, 28);
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 30);
    const BannerFacts during = facts(m_desk->seat);
    QCOMPARE(during.duty, BannerFacts::Duty::OnDuty);
    QCOMPARE(BannerWords::title(during), QStringLiteral("Morning shift · 07:30 – 11:30"));
    QCOMPARE(BannerWords::subtitle(during), QStringLiteral("2 h 00 min left · nobody follows"));
    QCOMPARE(BannerWords::progress(during), 0.5);
    QCOMPARE(during.attendedLines, 1);
    QCOMPARE(during.allLines, 1);
}

void WindowBannerTest::showsAPause()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("away")}).ok());
    at(9, 0);
    const BannerFacts away = facts(m_desk->seat);
    QCOMPARE(away.duty, BannerFacts::Duty::Away);
    QCOMPARE(away.attendedLines, 0);
    QCOMPARE(BannerWords::chip(away).status, Status::Warn);
}

void WindowBannerTest::saysSinceWhenAndByWhen()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 14);
    QVERIFY(
        m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("work"), m_desk->clock.now() + minutes(30), {}}).ok());
    at(9, 18);
    const BannerFacts away = facts(m_desk->seat);
    QCOMPARE(BannerWords::chip(away).text, QStringLiteral("AWAY 4 min"));
    QCOMPARE(BannerWords::subtitle(away), QStringLiteral("09:14 – 09:44 · nobody answers Đường dây nóng"));
}

void WindowBannerTest::countsALineWithACoverAsAttended()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 14);
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("work"), {}, m_desk->headSeat.officer}).ok());
    const BannerFacts away = facts(m_desk->seat);
    QCOMPARE(away.attendedLines, 1);
    QCOMPARE(BannerWords::subtitle(away), QStringLiteral("Since 09:14 · Nguyễn Hữu Nghĩa answers"));
}

void WindowBannerTest::tellsWhoCoversForWhom()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 14);
    QVERIFY(m_shifts
                ->pause(m_desk->seat, m_shift,
                        {QStringLiteral("lunch"), m_desk->clock.now() + minutes(30), m_desk->headSeat.officer})
                .ok());
    const BannerFacts cover = facts(m_desk->headSeat);
    QCOMPARE(BannerWords::subtitle(cover),
             QStringLiteral("You answer for Nguyễn Thị Thu Hà until 09:44 · Đường dây nóng"));
    QVERIFY(m_shifts->resume(m_desk->seat, m_shift).ok());
    QVERIFY(facts(m_desk->headSeat).covering.empty());
}

void WindowBannerTest::tellsTheHeadOfALineWithoutAnybody()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 14);
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("absent")}).ok());
    QCOMPARE(BannerWords::subtitle(facts(m_desk->headSeat)), QStringLiteral("Đường dây nóng: nobody since 09:14"));
}

void WindowBannerTest::watchesForAColleagueWhoIsNotBack()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(9, 14);
    ShiftDesk::Leaving leaving{QStringLiteral("lunch"), m_desk->clock.now() + minutes(30), {}};
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, leaving).ok());
    at(9, 44);
    QVERIFY(facts(m_desk->headSeat).notBack.empty());
    QCOMPARE(BannerWords::subtitle(facts(m_desk->seat)),
             QStringLiteral("09:14 – 09:44 · nobody answers Đường dây nóng"));
    at(9, 45);
    const BannerFacts head = facts(m_desk->headSeat);
    QCOMPARE(head.notBack.size(), size_t(1));
    QCOMPARE(BannerWords::subtitle(head),
             QStringLiteral("Đường dây nóng: nobody since 09:14, Nguyễn Thị Thu Hà was to be back at 09:44"));
    QCOMPARE(BannerWords::subtitle(facts(m_desk->seat)),
             QStringLiteral("Over since 09:44 · nobody answers Đường dây nóng"));
    QVERIFY(facts(m_desk->seat).notBack.empty());
    QVERIFY(m_shifts->resume(m_desk->seat, m_shift).ok());
    QVERIFY(facts(m_desk->headSeat).notBack.empty());
    leaving.until = m_desk->clock.now() + minutes(5);
    leaving.cover = m_desk->headSeat.officer;
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, leaving).ok());
    at(9, 59);
    QCOMPARE(BannerWords::subtitle(facts(m_desk->headSeat)),
             QStringLiteral("You answer for Nguyễn Thị Thu Hà, who was to be back at 09:50 · Đường dây nóng"));
    QCOMPARE(BannerWords::subtitle(facts(m_desk->seat)),
             QStringLiteral("Over since 09:50 · Nguyễn Hữu Nghĩa still answers"));
}

void WindowBannerTest::warnsWhenTheShiftIsOverAndNotHandedOver()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(11, 29);
    QCOMPARE(facts(m_desk->seat).duty, BannerFacts::Duty::OnDuty);
    at(11, 42);
    const BannerFacts late = facts(m_desk->seat);
    QCOMPARE(late.duty, BannerFacts::Duty::NotHandedOver);
    QCOMPARE(BannerWords::subtitle(late), QStringLiteral("Over since 12 min · hand over, please"));
    QCOMPARE(BannerWords::progress(late), 1.0);
}

void WindowBannerTest::showsTheNextShiftAfterwards()
{
    assign(m_desk->seat.officer, QTime(13, 0), QTime(17, 0), QStringLiteral("shift.afternoon"));
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(11, 30);
    QVERIFY(m_shifts->handOver(m_desk->seat, m_shift, {}).ok());
    at(12, 0);
    const BannerFacts after = facts(m_desk->seat);
    QCOMPARE(after.duty, BannerFacts::Duty::NoShift);
    QCOMPARE(BannerWords::subtitle(after),
             QStringLiteral("Next: Afternoon shift, 13:00 – 17:00, Wednesday, 25/11/2026"));
}

void WindowBannerTest::givesAHeadTheFactsOfTheUnit()
{
    at(9, 0);
    const BannerFacts head = facts(m_desk->headSeat);
    QCOMPARE(head.duty, BannerFacts::Duty::Overseer);
    QCOMPARE(BannerWords::title(head), QStringLiteral("UBND phường Hải Bình"));
    QVERIFY(BannerWords::chip(head).text.isEmpty());
}

void WindowBannerTest::namesWhoFollows()
{
    assign(m_desk->headSeat.officer, QTime(11, 30), QTime(17, 0), QStringLiteral("shift.afternoon"));
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    at(10, 0);
    QCOMPARE(BannerWords::subtitle(facts(m_desk->seat)), QStringLiteral("1 h 30 min left · then Nguyễn Hữu Nghĩa"));
}

void WindowBannerTest::countsCallsAndWhatIsOwed()
{
    at(9, 0);
    CallDesk calls(*m_desk->pen);
    QVERIFY(calls.logCall(m_desk->seat, m_desk->draft()).ok());
    CallDraft missed = m_desk->draft();
    missed.type = CallType::Missed;
    QVERIFY(calls.logCall(m_desk->seat, missed).ok());
    const BannerFacts now = facts(m_desk->seat);
    QCOMPARE(now.answered, 1);
    QCOMPARE(now.incoming, 2);
    QCOMPARE(now.toCallBack, 1);
    at(16, 59);
    QCOMPARE(facts(m_desk->seat).overdue, 1);
}

QTEST_MAIN(WindowBannerTest)
#include "tst_windowbanner.moc"
