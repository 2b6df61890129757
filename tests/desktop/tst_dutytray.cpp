// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"
#include "window/commands.h"
#include "window/dutytray.h"

#include <QAction>
#include <QSignalSpy>
#include <QtTest>

using namespace tb;

class DutyTrayTest : public QObject {
    Q_OBJECT
private slots:
    void tellsNothingThatWasKnownBefore();
    void tellsOnceWhatBecameOverdue();
    void tellsOfCallersToCallBack();
    void tellsOfAReplyThatIsOwed();
    void tellsThatNobodyCheckedIn();
    void tellsThatTheShiftWasNotHandedOver();
    void tellsOnceWhoIsNotBack();
    void beginsAnewForAnotherOfficer();
    void showsTheDutyInItsIcon();
    void saysNothingOfAnybodyInItsWords();
    void offersANewCall();

private:
    static BannerFacts facts(BannerFacts::Duty duty = BannerFacts::Duty::OnDuty)
    {
        BannerFacts facts;
        facts.duty = duty;
        facts.now = momentAt(QDate(2026, 11, 25), QTime(9, 0));
        facts.unit = QStringLiteral("UBND phường Hải Bình");
        facts.follower = QStringLiteral("Trần Văn Minh");
        return facts;
    }
};

void DutyTrayTest::tellsNothingThatWasKnownBefore()
{
    Reminders reminders;
    BannerFacts first = facts();
    first.overdue = 3;
    first.toCallBack = 2;

    QVERIFY(reminders.after(first).isEmpty());
    QVERIFY(reminders.after(first).isEmpty());
}

void DutyTrayTest::tellsOnceWhatBecameOverdue()
{
    Reminders reminders;
    (void)reminders.after(facts());
    BannerFacts later = facts();
    later.overdue = 1;

    QCOMPARE(reminders.after(later).size(), 1);
    QVERIFY(reminders.after(later).isEmpty());
    later.overdue = 0;
    QVERIFY(reminders.after(later).isEmpty());
}

void DutyTrayTest::tellsOfCallersToCallBack()
{
    Reminders reminders;
    (void)reminders.after(facts());
    BannerFacts later = facts();
    later.toCallBack = 2;

    const QStringList told = reminders.after(later);

    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().contains(QLatin1Char('2')));
}

void DutyTrayTest::tellsOfAReplyThatIsOwed()
{
    Reminders reminders;
    (void)reminders.after(facts());
    BannerFacts later = facts();
    later.repliesOwed = 2;

    const QStringList told = reminders.after(later);

    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().contains(QLatin1Char('2')));
    QVERIFY(reminders.after(later).isEmpty());
}

void DutyTrayTest::tellsThatNobodyCheckedIn()
{
    Reminders reminders;
    BannerFacts waiting = facts(BannerFacts::Duty::NotYetIn);
    waiting.shift = Shift();
    waiting.shift->id = ShiftId::fromText(QStringLiteral("019abc00-0000-7000-8000-000000000001"));
    waiting.shift->from = waiting.now - minutes(4);
    QVERIFY(reminders.after(waiting).isEmpty());
    waiting.now += minutes(1);

    QCOMPARE(reminders.after(waiting).size(), 1);
    QVERIFY(reminders.after(waiting).isEmpty());
}

void DutyTrayTest::tellsThatTheShiftWasNotHandedOver()
{
    Reminders reminders;
    (void)reminders.after(facts());

    QCOMPARE(reminders.after(facts(BannerFacts::Duty::NotHandedOver)).size(), 1);
    QVERIFY(reminders.after(facts(BannerFacts::Duty::NotHandedOver)).isEmpty());
}

void DutyTrayTest::tellsOnceWhoIsNotBack()
{
    Reminders reminders;
    BannerFacts away = facts(BannerFacts::Duty::Away);
    away.pause = ShiftPause{away.now - minutes(30), {}, QStringLiteral("lunch"), away.now, {}};
    QVERIFY(reminders.after(away).isEmpty());
    away.now += minutes(1);
    QCOMPARE(reminders.after(away).size(), 1); // the officer's own
    QVERIFY(reminders.after(away).isEmpty());

    reminders.forget(); // another officer sits at the desk
    BannerFacts colleague = facts();
    QVERIFY(reminders.after(colleague).isEmpty());
    colleague.notBack = {{QStringLiteral("Trần Văn Minh"), QStringLiteral("Một cửa"), *away.pause}};
    const QStringList told = reminders.after(colleague);
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.front().contains(QStringLiteral("Minh")));
    QVERIFY(reminders.after(colleague).isEmpty());
}

void DutyTrayTest::beginsAnewForAnotherOfficer()
{
    Reminders reminders;
    (void)reminders.after(facts());
    reminders.forget();
    BannerFacts theirs = facts();
    theirs.overdue = 5;

    QVERIFY(reminders.after(theirs).isEmpty());
}

void DutyTrayTest::showsTheDutyInItsIcon()
{
    const auto picture
        = [](const std::optional<BannerFacts> &facts) { return DutyTray::iconOf(facts).pixmap(64, 64).toImage(); };
    BannerFacts late = facts();
    late.overdue = 1;

    QVERIFY(picture(facts()) != picture(facts(BannerFacts::Duty::Away)));
    QVERIFY(picture(facts()) != picture(late));
    QVERIFY(picture(facts()) != picture({}));
}

void DutyTrayTest::saysNothingOfAnybodyInItsWords()
{
    for (const BannerFacts::Duty duty : {BannerFacts::Duty::OnDuty, BannerFacts::Duty::Away,
                                         BannerFacts::Duty::NotHandedOver, BannerFacts::Duty::NoShift}) {
        const QString words = DutyTray::wordsOf(facts(duty));
        QVERIFY(!words.isEmpty());
        QVERIFY(!words.contains(QStringLiteral("Minh")));
    }
}

void DutyTrayTest::offersANewCall()
{
    QWidget window;
    const Commands commands(&window);
    DutyTray tray(commands);
    QSignalSpy asked(&tray, &DutyTray::newCallAsked);
    const QList<QAction *> actions = tray.actions();

    QVERIFY(actions.size() >= 3);
    actions.at(1)->trigger();

    QCOMPARE(asked.size(), 1);
    QVERIFY(actions.contains(commands.action(Commands::Id::Quit)));
}

QTEST_MAIN(DutyTrayTest)
#include "tst_dutytray.moc"
