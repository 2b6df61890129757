// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/messagebar.h"
#include "look/segmentedcontrol.h"
#include "shift/myshiftpage.h"
#include "shift/pausepanel.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QtTest>

using namespace tb;

/// The page of one's own shift: leaving the desk for a while, what waits for the officer, the shifts to come.
class MyShiftTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theSameKeyComesBackFromAPause();
    void asksInsideThePageWhyOneLeaves();
    void saysWhenOneIsBackAndWhoAnswers();
    void warnsWhereNobodyAnswersMeanwhile();
    void showsTheCoverForWhomTheyAnswer();
    void goesOnWhereThePauseIsThoughtOver();
    void saysWhichReplyIsOwedToWhomItConcerns();
    void showsWhatChangedAndAsksAColleagueByKeyboard();

private:
    std::unique_ptr<MyShiftPage> page() { return pageOf(m_desk->seat); }
    std::unique_ptr<MyShiftPage> pageOf(const Seat &seat)
    {
        auto made = std::make_unique<MyShiftPage>(ShiftRoom{*m_desk->database, *m_shifts, *m_swaps, *m_news,
                                                            m_desk->clock, m_desk->notice, m_desk->ids,
                                                            [](const Error &error) { return codeText(error.code); }});
        made->setSeat(seat);
        made->show();
        return made;
    }
    template <class Widget> static Widget *part(const std::unique_ptr<MyShiftPage> &page, const char *name)
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void press(const std::unique_ptr<MyShiftPage> &page, const char *button)
    {
        part<QAbstractButton>(page, button)->click();
    }
    Shift shift() { return *ShiftTable(*m_desk->database).find(m_shift).take(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    std::unique_ptr<SwapDesk> m_swaps;
    std::unique_ptr<RosterNewsDesk> m_news;
    ShiftId m_shift;
};

void MyShiftTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    m_swaps = std::make_unique<SwapDesk>(*m_desk->pen);
    m_news = std::make_unique<RosterNewsDesk>(*m_desk->pen);
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + std::chrono::hours(4);
    shift.name = QStringLiteral("shift.morning");
    m_shift = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
}

void MyShiftTest::theSameKeyComesBackFromAPause()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    press(here, "lunchButton");
    QCOMPARE(shift().state, ShiftState::Paused);
    here->takeOrLeave();
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

void MyShiftTest::asksInsideThePageWhyOneLeaves()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    QCOMPARE(shift().state, ShiftState::OnDuty);
    QVERIFY(part<PausePanel>(here, "pausePanel")->isVisible());
    press(here, "workButton");
    QCOMPARE(m_shifts->pauseOf(shift()).take()->reason, QStringLiteral("work"));
    QVERIFY(!part<PausePanel>(here, "pausePanel")->isVisible());
}

void MyShiftTest::saysWhenOneIsBackAndWhoAnswers()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    auto *until = part<QTimeEdit>(here, "untilEdit");
    QCOMPARE(until->time(), QTime(8, 30));
    until->setTime(QTime(7, 55)); // tomorrow: longer than a pause may be
    press(here, "lunchButton");
    QCOMPARE(shift().state, ShiftState::OnDuty);
    press(here, "pauseButton");
    part<SegmentedControl>(here, "lengthControl")->setCurrent(2);
    emit part<SegmentedControl>(here, "lengthControl")->chosen(2);
    part<QComboBox>(here, "coverCombo")->setCurrentIndex(1);
    press(here, "lunchButton");
    const ShiftPause pause = *m_shifts->pauseOf(shift()).take();
    QCOMPARE(pause.until, std::optional(m_desk->clock.now() + minutes(60)));
    QCOMPARE(pause.cover, m_desk->headSeat.officer);
}

void MyShiftTest::warnsWhereNobodyAnswersMeanwhile()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    const auto warned = [&] {
        const auto labels = part<PausePanel>(here, "pausePanel")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("count as having nobody"));
        });
    };
    QVERIFY(warned());
    part<QComboBox>(here, "coverCombo")->setCurrentIndex(1);
    QVERIFY(!warned());
}

void MyShiftTest::showsTheCoverForWhomTheyAnswer()
{
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
    const auto head = pageOf(m_desk->headSeat);
    const auto told = [&] {
        const auto labels = part<QWidget>(head, "factList")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QStringLiteral("08:00 · you answer for Nguyễn Thị Thu Hà");
        });
    };
    QVERIFY(!told());
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("lunch"), {}, m_desk->headSeat.officer}).ok());
    QVERIFY(told());
}

void MyShiftTest::goesOnWhereThePauseIsThoughtOver()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    QTest::keyClick(part<PausePanel>(here, "pausePanel"), Qt::Key_Escape);
    QVERIFY(!part<PausePanel>(here, "pausePanel")->isVisible());
    QVERIFY(part<QAbstractButton>(here, "pauseButton")->isVisible());
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

void MyShiftTest::saysWhichReplyIsOwedToWhomItConcerns()
{
    Review review;
    review.id = m_desk->ids.next<ReviewId>();
    review.unit = m_desk->seat.unit;
    review.call = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft()).take();
    review.officer = m_desk->seat.officer;
    review.at = m_desk->clock.now();
    review.outcome = ReviewOutcome::Complaint;
    review.note = QStringLiteral("gác máy giữa chừng");
    review.dueAt = m_desk->clock.now() + minutes(60);
    QVERIFY(ReviewTable(*m_desk->database).put(review).ok());

    const auto here = page();
    auto *bar = part<MessageBar>(here, "replyBar");
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->accessibleName().contains(review.note));
    QSignalSpy asked(here.get(), &MyShiftPage::replyAsked);
    bar->findChild<QAbstractButton *>()->click();
    QCOMPARE(asked.size(), 1);
    const QString before = bar->accessibleName();
    m_desk->clock.advance(minutes(61));
    here->refresh();
    QVERIFY(bar->accessibleName() != before);

    QVERIFY(!part<MessageBar>(pageOf(m_desk->headSeat), "replyBar")->isVisible());
    review.answeredAt = m_desk->clock.now();
    QVERIFY(ReviewTable(*m_desk->database).put(review).ok());
    here->refresh();
    QVERIFY(!bar->isVisible());
}

void MyShiftTest::showsWhatChangedAndAsksAColleagueByKeyboard()
{
    RosterDesk roster(*m_desk->pen);
    Shift later = shift();
    later.from += minutes(24 * 60);
    later.to += minutes(24 * 60);
    const ShiftId coming = roster.assign(m_desk->headSeat, later).take();
    QVERIFY(roster.publish(m_desk->headSeat, QDate(2026, 11, 23), QStringLiteral("thiếu người")).ok());
    const auto here = page();
    auto *bar = part<MessageBar>(here, "newsBar");
    QVERIFY(bar->isVisible());
    bar->findChild<QAbstractButton *>()->click();
    auto *list = part<QListWidget>(here, "comingList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1); // the present one has begun
    QVERIFY(list->item(0)->text().contains(QStringLiteral("new")));
    press(here, "seenButton");
    QVERIFY(!bar->isVisible());
    QVERIFY(!list->item(0)->text().contains(QStringLiteral("new")));

    part<QLineEdit>(here, "standInNoteEdit")->setText(QStringLiteral("con ốm"));
    QTest::keyClick(part<QLineEdit>(here, "standInNoteEdit"), Qt::Key_Return);
    const std::vector<Swap> asked = SwapTable(*m_desk->database).open(m_desk->seat.unit).take();
    QCOMPARE(asked.size(), size_t{1});
    QCOMPARE(asked.front().shift, coming);
    QCOMPARE(asked.front().to, m_desk->headSeat.officer);
    QCOMPARE(asked.front().note, QStringLiteral("con ốm"));
    QVERIFY(list->item(0)->text().contains(QLatin1Char('\n')));
    QVERIFY(part<QLineEdit>(here, "standInNoteEdit")->text().isEmpty());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());

    QVERIFY(roster.cancel(m_desk->headSeat, coming).ok());
    here->refresh();
    QVERIFY(bar->isVisible());
    part<QAbstractButton>(here, "comingButton")->click();
    QVERIFY(!part<QAbstractButton>(here, "standInButton")->isEnabled()); // no longer one's own
}

QTEST_MAIN(MyShiftTest)
#include "tst_myshift.moc"
