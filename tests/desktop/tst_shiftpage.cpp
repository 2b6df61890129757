// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "shift/matteritem.h"
#include "shift/myshiftpage.h"
#include "store/shifttable.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QtTest>

using namespace tb;

/// The page of one's own shift, on a real database.
class ShiftPageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void oneKeyChecksIn();
    void theSameKeyOpensTheSheetWhileOnDuty();
    void theSameKeyComesBackFromAPause();
    void handsOverWhatIsTickedAndTheNote();
    void keepsTheNoteOverARestart();
    void saysSoWhereThereIsNoShift();

private:
    std::unique_ptr<MyShiftPage> page();
    Shift shift() { return *ShiftTable(*m_desk->database).find(m_shift).take(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    ShiftId m_shift;
};

void ShiftPageTest::init()
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

std::unique_ptr<MyShiftPage> ShiftPageTest::page()
{
    auto made = std::make_unique<MyShiftPage>(ShiftRoom{*m_desk->database, *m_shifts, m_desk->clock, m_desk->notice,
                                                        m_desk->ids,
                                                        [](const Error &error) { return codeText(error.code); }});
    made->setSeat(m_desk->seat);
    made->show();
    return made;
}

void ShiftPageTest::oneKeyChecksIn()
{
    const auto here = page();
    QSignalSpy told(here.get(), &MyShiftPage::told);
    here->takeOrLeave();
    QCOMPARE(shift().state, ShiftState::OnDuty);
    QCOMPARE(told.size(), 1);
}

void ShiftPageTest::theSameKeyOpensTheSheetWhileOnDuty()
{
    const auto here = page();
    here->takeOrLeave();
    QSignalSpy opened(here.get(), &MyShiftPage::handoverOpened);
    here->takeOrLeave();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

void ShiftPageTest::theSameKeyComesBackFromAPause()
{
    const auto here = page();
    here->takeOrLeave();
    here->findChild<QAbstractButton *>(QStringLiteral("pauseButton"))->click();
    QCOMPARE(shift().state, ShiftState::Paused);
    here->takeOrLeave();
    QCOMPARE(shift().state, ShiftState::OnDuty);
}

void ShiftPageTest::handsOverWhatIsTickedAndTheNote()
{
    CallDesk calls(*m_desk->pen);
    CallDraft missed = m_desk->draft();
    missed.type = CallType::Missed;
    QVERIFY(calls.logCall(m_desk->seat, missed).ok());
    QVERIFY(calls.logCall(m_desk->seat, missed).ok());
    const auto here = page();
    here->takeOrLeave();
    const auto items = here->findChildren<MatterItem *>();
    QCOMPARE(items.size(), 2);
    items.first()->setLeft(false);
    here->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))->setPlainText(QStringLiteral("Máy 166 bị rè"));
    here->findChild<QAbstractButton *>(QStringLiteral("endButton"))->click();
    QCOMPARE(shift().state, ShiftState::Ended);
    QCOMPARE(shift().handoverNote, QStringLiteral("Máy 166 bị rè"));
}

void ShiftPageTest::keepsTheNoteOverARestart()
{
    auto here = page();
    here->takeOrLeave();
    here->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))->setPlainText(QStringLiteral("Chưa xong"));
    QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))->toPlainText()
                                 == QStringLiteral("Chưa xong"),
                             5000);
}

void ShiftPageTest::saysSoWhereThereIsNoShift()
{
    const auto here = page();
    m_desk->clock.advance(std::chrono::hours(8));
    QSignalSpy told(here.get(), &MyShiftPage::told);
    here->takeOrLeave();
    QCOMPARE(told.size(), 1);
    QCOMPARE(shift().state, ShiftState::Planned);
}

QTEST_MAIN(ShiftPageTest)
#include "tst_shiftpage.moc"
