// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/segmentedcontrol.h"
#include "shift/myshiftpage.h"
#include "shift/pausepanel.h"
#include "store/shifttable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTimeEdit>
#include <QtTest>

using namespace tb;

/// Leaving the desk for a while, and who answers meanwhile, on the page of one's own shift.
class PausingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theSameKeyComesBackFromAPause();
    void asksInsideThePageWhyOneLeaves();
    void saysWhenOneIsBackAndWhoAnswers();
    void warnsWhereNobodyAnswersMeanwhile();
    void showsTheCoverForWhomTheyAnswer();
    void goesOnWhereThePauseIsThoughtOver();

private:
    std::unique_ptr<MyShiftPage> page() { return pageOf(m_desk->seat); }
    std::unique_ptr<MyShiftPage> pageOf(const Seat &seat)
    {
        auto made = std::make_unique<MyShiftPage>(ShiftRoom{*m_desk->database, *m_shifts, m_desk->clock, m_desk->notice,
                                                            m_desk->ids,
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
    ShiftId m_shift;
};

void PausingTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + std::chrono::hours(4);
    shift.name = QStringLiteral("shift.morning");
    m_shift = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
}

void PausingTest::theSameKeyComesBackFromAPause()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    press(here, "lunchButton");
    QCOMPARE(shift().state, ShiftState::Paused);
    here->takeOrLeave();
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

void PausingTest::asksInsideThePageWhyOneLeaves()
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

void PausingTest::saysWhenOneIsBackAndWhoAnswers()
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

void PausingTest::warnsWhereNobodyAnswersMeanwhile()
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

void PausingTest::showsTheCoverForWhomTheyAnswer()
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

void PausingTest::goesOnWhereThePauseIsThoughtOver()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "pauseButton");
    QTest::keyClick(part<PausePanel>(here, "pausePanel"), Qt::Key_Escape);
    QVERIFY(!part<PausePanel>(here, "pausePanel")->isVisible());
    QVERIFY(part<QAbstractButton>(here, "pauseButton")->isVisible());
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

QTEST_MAIN(PausingTest)
#include "tst_pausing.moc"
