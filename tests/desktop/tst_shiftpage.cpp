// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/chip.h"
#include "look/messagebar.h"
#include "shift/acceptanceform.h"
#include "shift/handoverform.h"
#include "shift/matteritem.h"
#include "shift/myshiftpage.h"
#include "store/calltable.h"
#include "store/shifttable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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
    void leavesEachMatterToTheReceiverOrKeepsIt();
    void keepsTheRowsWhileOnlyTheirSendingChanges();
    void endsNoShiftWithoutAReceiverOrASayingSo();
    void keepsEverythingWhereNobodyIsHere();
    void namesFaultyLines();
    void showsTheReceiverWhatToAccept();
    void acceptsWithOneKeyFromTheRemark();
    void tellsTheGiverWhetherItWasAccepted();
    void theKeyOfTheShiftOpensWhatWaits();
    void doesNotDisturbWhoWritesAnOwnSheet();
    void asksForTheRecord();
    void keepsTheNoteOverARestart();
    void showsNothingOfItToTheNextOfficer();
    void saysSoWhereThereIsNoShift();

private:
    std::unique_ptr<MyShiftPage> page() { return pageOf(m_desk->seat); }
    std::unique_ptr<MyShiftPage> pageOf(const Seat &seat);
    template <class Widget> static Widget *part(const std::unique_ptr<MyShiftPage> &page, const char *name)
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void press(const std::unique_ptr<MyShiftPage> &page, const char *button)
    {
        part<QAbstractButton>(page, button)->click();
    }
    static void choose(QComboBox *combo, int index)
    {
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    CallId missed();
    void handOver(const std::unique_ptr<MyShiftPage> &page, int receiver);
    Shift shift() { return *ShiftTable(*m_desk->database).find(m_shift).take(); }
    Call call(CallId id) { return *CallTable(*m_desk->database).find(id).take(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    std::unique_ptr<SwapDesk> m_swaps;
    std::unique_ptr<RosterNewsDesk> m_news;
    ShiftId m_shift;
};

/// Receivers in the list: 0 is nobody chosen yet, 1 the head, 2 nobody here.
constexpr int kHead = 1;
constexpr int kNobodyHere = 2;

void ShiftPageTest::init()
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

CallId ShiftPageTest::missed()
{
    CallDraft draft = m_desk->draft();
    draft.type = CallType::Missed;
    return CallDesk(*m_desk->pen).logCall(m_desk->seat, draft).take();
}

/// From checking in to the signature.
void ShiftPageTest::handOver(const std::unique_ptr<MyShiftPage> &page, int receiver)
{
    page->takeOrLeave();
    choose(part<QComboBox>(page, "receiverCombo"), receiver);
    press(page, "endButton");
    QCOMPARE(shift().state, ShiftState::Ended);
}

std::unique_ptr<MyShiftPage> ShiftPageTest::pageOf(const Seat &seat)
{
    auto made = std::make_unique<MyShiftPage>(ShiftRoom{*m_desk->database, *m_shifts, *m_swaps, *m_news, m_desk->clock,
                                                        m_desk->notice, m_desk->ids,
                                                        [](const Error &error) { return codeText(error.code); }});
    made->setSeat(seat);
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

void ShiftPageTest::leavesEachMatterToTheReceiverOrKeepsIt()
{
    const CallId first = missed();
    const CallId second = missed();
    const auto here = page();
    here->takeOrLeave();
    const auto items = here->findChildren<MatterItem *>();
    QCOMPARE(items.size(), 2);
    choose(part<QComboBox>(here, "receiverCombo"), kHead);
    const CallId kept = items.first()->call();
    choose(items.first()->findChild<QComboBox *>(), 1);
    part<QPlainTextEdit>(here, "noteEdit")->setPlainText(QStringLiteral("Máy 166 bị rè"));
    press(here, "endButton");
    QCOMPARE(shift().state, ShiftState::Ended);
    QCOMPARE(shift().handoverNote, QStringLiteral("Máy 166 bị rè"));
    QVERIFY(!call(kept).awaitsAcceptance);
    QCOMPARE(call(kept == first ? second : first).handler, m_desk->headSeat.officer);
    QVERIFY(part<QPlainTextEdit>(here, "noteEdit")->toPlainText().isEmpty());
}

void ShiftPageTest::keepsTheRowsWhileOnlyTheirSendingChanges()
{
    const CallId open = missed();
    const auto here = page();
    here->takeOrLeave();
    const QPointer<MatterItem> item = here->findChild<MatterItem *>();
    QVERIFY(CallDesk(*m_desk->pen).recordCallBack(m_desk->seat, open, QStringLiteral("no-answer"), {}).ok());
    here->refresh();
    QVERIFY(item);
    CallDraft draft = m_desk->draft(QStringLiteral("Đèn hỏng"));
    draft.type = CallType::Missed;
    QVERIFY(CallDesk(*m_desk->pen).amend(m_desk->seat, open, draft).ok());
    QVERIFY(!item);
}

void ShiftPageTest::endsNoShiftWithoutAReceiverOrASayingSo()
{
    const auto here = page();
    here->takeOrLeave();
    press(here, "endButton");
    QVERIFY(shift().isOpen());
    auto *bar = part<MessageBar>(here, "problemBar");
    QVERIFY(bar->isVisible());
    missed();
    press(here, "endButton");
    QVERIFY(shift().isOpen());
    QCOMPARE(bar->accessibleName(), QStringLiteral("TB-602"));
}

void ShiftPageTest::keepsEverythingWhereNobodyIsHere()
{
    const CallId open = missed();
    const auto here = page();
    handOver(here, kNobodyHere);
    QVERIFY(shift().handedTo.isNull());
    QCOMPARE(call(open).hops, 0);
    QVERIFY(part<MessageBar>(pageOf(m_desk->headSeat), "handedOverBar")->isVisible());
}

void ShiftPageTest::namesFaultyLines()
{
    const auto here = page();
    here->takeOrLeave();
    auto *faults = part<QWidget>(here, "faultsContent");
    QCOMPARE(faults->findChildren<QCheckBox *>().size(), 1);
    faults->findChild<QCheckBox *>()->setChecked(true);
    here->refresh();
    choose(part<QComboBox>(here, "receiverCombo"), kHead);
    QCOMPARE(part<HandoverForm>(here, "handoverForm")->handover().faults, std::vector{m_desk->line});
}

void ShiftPageTest::showsTheReceiverWhatToAccept()
{
    missed();
    const auto there = pageOf(m_desk->headSeat);
    QVERIFY(!part<MessageBar>(there, "handedOverBar")->isVisible());
    handOver(page(), kHead);
    QVERIFY(part<MessageBar>(there, "handedOverBar")->accessibleName().contains(QStringLiteral("Nguyễn Thị Thu Hà")));
    auto *form = part<AcceptanceForm>(there, "acceptanceForm");
    QVERIFY(form->isVisible());
    QCOMPARE(form->findChildren<MatterItem *>().size(), 1);
}

void ShiftPageTest::acceptsWithOneKeyFromTheRemark()
{
    const CallId open = missed();
    handOver(page(), kHead);
    const auto there = pageOf(m_desk->headSeat);
    QVERIFY(QTest::qWaitForWindowActive(there.get()));
    auto *form = part<AcceptanceForm>(there, "acceptanceForm");
    form->begin();
    part<QLineEdit>(there, "remarkEdit")->setText(QStringLiteral("Đã nhận đủ"));
    QTest::keyClick(part<QLineEdit>(there, "remarkEdit"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shift().acceptedBy, m_desk->headSeat.officer);
    QCOMPARE(shift().acceptanceNote, QStringLiteral("Đã nhận đủ"));
    QVERIFY(!call(open).awaitsAcceptance);
    QVERIFY(!form->isVisible());
    QVERIFY(!part<MessageBar>(there, "handedOverBar")->isVisible());
}

void ShiftPageTest::tellsTheGiverWhetherItWasAccepted()
{
    const auto here = page();
    QVERIFY(!part<MessageBar>(here, "leftBar")->isVisible());
    handOver(here, kHead);
    const QString before = part<MessageBar>(here, "leftBar")->accessibleName();
    QVERIFY(before.contains(QStringLiteral("not accepted")));
    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());
    const QString after = part<MessageBar>(here, "leftBar")->accessibleName();
    QVERIFY(after.startsWith(QStringLiteral("Nguyễn Hữu Nghĩa accepted")));
}

void ShiftPageTest::theKeyOfTheShiftOpensWhatWaits()
{
    handOver(page(), kHead);
    const auto there = pageOf(m_desk->headSeat);
    QSignalSpy opened(there.get(), &MyShiftPage::handoverOpened);
    there->takeOrLeave();
    QCOMPARE(opened.size(), 1);
    QVERIFY(part<AcceptanceForm>(there, "acceptanceForm")->isVisible());
}

void ShiftPageTest::doesNotDisturbWhoWritesAnOwnSheet()
{
    Shift theirs = shift();
    theirs.officer = m_desk->headSeat.officer;
    QVERIFY(RosterDesk(*m_desk->pen).assign(m_desk->headSeat, theirs).ok());
    const auto there = pageOf(m_desk->headSeat);
    part<QPlainTextEdit>(there, "noteEdit")->setPlainText(QStringLiteral("Đang viết"));
    handOver(page(), kHead);
    QVERIFY(part<HandoverForm>(there, "handoverForm")->isVisible());
    emit part<MessageBar>(there, "handedOverBar")->actionTriggered();
    QVERIFY(part<AcceptanceForm>(there, "acceptanceForm")->isVisible());
}

void ShiftPageTest::asksForTheRecord()
{
    handOver(page(), kHead);
    for (const Seat &seat : {m_desk->seat, m_desk->headSeat}) {
        const auto here = pageOf(seat);
        QSignalSpy asked(here.get(), &MyShiftPage::recordAsked);
        QCOMPARE(here->actions().value(0)->shortcut(), QKeySequence(QKeySequence::Print));
        here->actions().value(0)->trigger();
        QCOMPARE(asked.value(0).value(0).value<ShiftId>(), m_shift);
    }
}

void ShiftPageTest::keepsTheNoteOverARestart()
{
    auto here = page();
    here->takeOrLeave();
    here->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))->setPlainText(QStringLiteral("Chưa xong"));
    QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))->toPlainText()
                                 == QStringLiteral("Chưa xong"),
                             5000);
    QVERIFY(part<Chip>(here, "draftChip")->isVisible());
}

void ShiftPageTest::showsNothingOfItToTheNextOfficer()
{
    const auto here = page();
    here->takeOrLeave();
    auto *note = part<QPlainTextEdit>(here, "noteEdit");
    note->setPlainText(QStringLiteral("Của tôi"));
    part<QWidget>(here, "faultsContent")->findChild<QCheckBox *>()->setChecked(true);
    here->setSeat(m_desk->headSeat);
    QVERIFY(note->toPlainText().isEmpty());
    here->setSeat(m_desk->seat);
    QCOMPARE(note->toPlainText(), QStringLiteral("Của tôi"));
    QVERIFY(part<HandoverForm>(here, "handoverForm")->handover().faults.empty());
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
