// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/absencedesk.h"
#include "duty/swapdesk.h"
#include "fakes/testdesk.h"
#include "look/messagebar.h"
#include "roster/rostergrid.h"
#include "roster/rostermodel.h"
#include "roster/rosterpage.h"
#include "store/publicationtable.h"
#include "store/shifttable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace tb;

/// The roster as a head works it with the keyboard, and as an officer sees it.
class RosterPageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void typingANameAssignsAndGoesDown();
    void delClearsAndUndoBringsBack();
    void copiesABlockToAnotherDay();
    void copiesLastWeekInOneCommand();
    void jumpsFromGapToGap();
    void nothingIsAssignedOutsideThePublishedHours();
    void whoIsAwayCannotBeChosenAndLaterIsAConflict();
    void theGapsAreFilledOnlyWhenAccepted();
    void aGapOfTheListIsFilledByHand();
    void aCallLeavesTheRosterAlone();
    void publishesWithAReasonAndMarksWhatChanged();
    void anOfficerReadsAndAsksToStandIn();
    void namesTheRowThatCannotBeImported();
    void showsAMonth();

private:
    RosterPage &page(const Seat &seat);
    std::vector<Shift> shifts();
    const RosterModel &model() { return *qobject_cast<RosterModel *>(grid()->model()); }
    RosterGrid *grid() { return m_page->findChild<RosterGrid *>(QStringLiteral("grid")); }
    template <class Part> Part *part(const char *name) { return m_page->findChild<Part *>(QString::fromLatin1(name)); }
    void choose(int row, int column) { grid()->setCurrentIndex(model().index(row, column)); }
    void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(where, key, with); }
    Absence leave(QDate day) const;

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RosterDesk> m_roster;
    std::unique_ptr<AbsenceDesk> m_absences;
    std::unique_ptr<SwapDesk> m_swaps;
    std::unique_ptr<RosterPage> m_page;
};

namespace {
constexpr int kThursday = 3;
constexpr int kFriday = 4;
constexpr int kSunday = 6;
} // namespace

void RosterPageTest::init()
{
    m_page.reset();
    m_desk = std::make_unique<TestDesk>();
    m_roster = std::make_unique<RosterDesk>(*m_desk->pen);
    m_absences = std::make_unique<AbsenceDesk>(*m_desk->pen);
    m_swaps = std::make_unique<SwapDesk>(*m_desk->pen);
}

RosterPage &RosterPageTest::page(const Seat &seat)
{
    m_page = std::make_unique<RosterPage>(RosterRoom{*m_desk->database, *m_roster, *m_absences, *m_swaps, m_desk->clock,
                                                     m_desk->notice,
                                                     [](const Error &error) { return codeText(error.code); }});
    m_page->setSeat(seat);
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("the window is not active");
    return *m_page;
}

std::vector<Shift> RosterPageTest::shifts()
{
    return ShiftTable(*m_desk->database)
        .between(m_desk->seat.unit, momentAt(QDate(2026, 11, 1), QTime(0, 0)),
                 momentAt(QDate(2026, 12, 31), QTime(0, 0)))
        .take();
}

Absence RosterPageTest::leave(QDate day) const
{
    Absence absence;
    absence.officer = m_desk->seat.officer;
    absence.from = momentAt(day, QTime(0, 0));
    absence.to = momentAt(day.addDays(1), QTime(0, 0));
    absence.reason = QStringLiteral("leave.annual");
    return absence;
}

void RosterPageTest::typingANameAssignsAndGoesDown()
{
    page(m_desk->headSeat);
    choose(0, kThursday);
    QTest::keyClicks(grid(), QStringLiteral("h"));
    auto *search = part<QLineEdit>("personEdit");
    QCOMPARE(search->text(), QStringLiteral("h"));
    QTest::keyClicks(search, QStringLiteral("a"));
    press(search, Qt::Key_Return);
    QCOMPARE(shifts().size(), size_t{1});
    const Shift shift = shifts().front();
    QCOMPARE(shift.officer, m_desk->seat.officer);
    QCOMPARE(shift.from, momentAt(QDate(2026, 11, 26), QTime(7, 30)));
    QCOMPARE(shift.to, momentAt(QDate(2026, 11, 26), QTime(11, 30)));
    QCOMPARE(shift.name, QStringLiteral("shift.morning"));
    QCOMPARE(shift.lines, std::vector<LineId>{m_desk->line});
    QCOMPARE(grid()->currentIndex(), model().index(1, kThursday));
    // Enter alone takes the best of the officers; the head is not the first to be asked.
    press(grid(), Qt::Key_Return);
    press(search, Qt::Key_Return);
    QCOMPARE(shifts().size(), size_t{2});
    QCOMPARE(shifts().back().officer, m_desk->seat.officer);
}

void RosterPageTest::delClearsAndUndoBringsBack()
{
    page(m_desk->headSeat);
    choose(0, kThursday);
    press(grid(), Qt::Key_Return);
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    const Shift first = shifts().front();
    choose(0, kThursday);
    press(grid(), Qt::Key_Delete);
    QVERIFY(shifts().empty());
    press(grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shifts().size(), size_t{1});
    QVERIFY(sayTheSame(shifts().front(), first));
    press(grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shifts().empty());
    press(grid(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(sayTheSame(shifts().front(), first));
}

void RosterPageTest::copiesABlockToAnotherDay()
{
    page(m_desk->headSeat);
    for (const int row : {0, 1}) {
        choose(row, kThursday);
        press(grid(), Qt::Key_Return);
        press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    }
    grid()->selectionModel()->select(QItemSelection(model().index(0, kThursday), model().index(1, kThursday)),
                                     QItemSelectionModel::ClearAndSelect);
    press(grid(), Qt::Key_C, Qt::ControlModifier);
    choose(0, kFriday);
    press(grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shifts().size(), size_t{4});
    QCOMPARE(shifts().at(2).officer, shifts().at(0).officer);
    QCOMPARE(shifts().at(2).from, shifts().at(0).from + minutes(1440));
    choose(0, kSunday);
    press(grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shifts().size(), size_t{4});
}

void RosterPageTest::copiesLastWeekInOneCommand()
{
    page(m_desk->headSeat);
    choose(0, kThursday);
    press(grid(), Qt::Key_Return);
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    press(grid(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(model().sheet().first, QDate(2026, 11, 30));
    part<QPushButton>("copyWeekButton")->click();
    part<QPushButton>("copyWeekButton")->click();
    QCOMPARE(shifts().size(), size_t{2});
    QCOMPARE(shifts().back().from, momentAt(QDate(2026, 12, 3), QTime(7, 30)));
}

void RosterPageTest::jumpsFromGapToGap()
{
    page(m_desk->headSeat);
    // Wednesday to Friday, two parts each; Monday and Tuesday are over, the weekend is not published.
    QCOMPARE(model().sheet().gaps, 6);
    choose(0, kThursday);
    part<QPushButton>("gapsButton")->click();
    QCOMPARE(grid()->currentIndex(), model().index(1, kThursday));
    part<QPushButton>("gapsButton")->click();
    QCOMPARE(grid()->currentIndex(), model().index(0, kFriday));
    choose(1, kFriday);
    part<QPushButton>("gapsButton")->click();
    QCOMPARE(grid()->currentIndex(), model().index(0, 2));
}

void RosterPageTest::nothingIsAssignedOutsideThePublishedHours()
{
    page(m_desk->headSeat);
    choose(0, kSunday);
    press(grid(), Qt::Key_Return);
    QVERIFY(!part<QLineEdit>("personEdit")->hasFocus());
    QVERIFY(!model().cell(model().index(0, kSunday))->published);
}

void RosterPageTest::whoIsAwayCannotBeChosenAndLaterIsAConflict()
{
    page(m_desk->headSeat);
    choose(0, kThursday);
    QTest::keyClicks(grid(), QStringLiteral("h"));
    QTest::keyClicks(part<QLineEdit>("personEdit"), QStringLiteral("a"));
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    QVERIFY(m_absences->plan(m_desk->headSeat, leave(QDate(2026, 11, 26))).ok());
    QCOMPARE(model().sheet().conflicts, 1);
    QVERIFY(model().cell(model().index(0, kThursday))->hasConflict());
    QVERIFY(part<QPushButton>("conflictsButton")->isVisible());
    choose(1, kThursday);
    QTest::keyClicks(grid(), QStringLiteral("t"));
    QSignalSpy told(m_page.get(), &RosterPage::told);
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    QCOMPARE(shifts().size(), size_t{1});
    QVERIFY(told.count() == 1 && told.front().front().toString().contains(QStringLiteral("Thu Hà")));
    // One key resolves it.
    part<QPushButton>("conflictsButton")->click();
    press(grid(), Qt::Key_Delete);
    QCOMPARE(model().sheet().conflicts, 0);
}

void RosterPageTest::theGapsAreFilledOnlyWhenAccepted()
{
    page(m_desk->headSeat);
    QVERIFY(m_absences->plan(m_desk->headSeat, leave(QDate(2026, 11, 26))).ok());
    part<QPushButton>("fillButton")->click();
    QVERIFY(shifts().empty());
    auto *list = part<QListWidget>("proposalList");
    // Wednesday, Thursday and Friday; on Thursday the only officer is away.
    QCOMPARE(list->count(), 6);
    part<QPushButton>("acceptButton")->click();
    QCOMPARE(shifts().size(), size_t{4});
    for (const Shift &shift : shifts())
        QVERIFY(wallDate(shift.from) != QDate(2026, 11, 26));
    press(grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shifts().empty());
}

void RosterPageTest::aGapOfTheListIsFilledByHand()
{
    page(m_desk->headSeat);
    part<QPushButton>("fillButton")->click();
    auto *list = part<QListWidget>("proposalList");
    list->setCurrentRow(3);
    press(list, Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), model().index(1, kThursday));
    QVERIFY(part<QLineEdit>("personEdit")->hasFocus());
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    QCOMPARE(shifts().front().from, momentAt(QDate(2026, 11, 26), QTime(13, 0)));
}

void RosterPageTest::aCallLeavesTheRosterAlone()
{
    page(m_desk->headSeat);
    QSignalSpy spy(m_page.get(), &RosterPage::gapsCounted);
    CallDesk calls(*m_desk->pen);
    QVERIFY(calls.logCall(m_desk->seat, m_desk->draft()).ok());
    QCOMPARE(spy.count(), 0);
    QVERIFY(m_absences->plan(m_desk->headSeat, leave(QDate(2026, 11, 26))).ok());
    QCOMPARE(spy.count(), 1);
}

void RosterPageTest::publishesWithAReasonAndMarksWhatChanged()
{
    page(m_desk->headSeat);
    part<QPushButton>("publishButton")->click();
    QVERIFY(!part<QPushButton>("publishNowButton")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("publishReasonEdit"), QStringLiteral("thieu nguoi"));
    part<QPushButton>("publishNowButton")->click();
    const Moment monday = momentAt(QDate(2026, 11, 23), QTime(0, 0));
    QCOMPARE(PublicationTable(*m_desk->database).newest(m_desk->seat.unit, monday).value()->note,
             QStringLiteral("thieu nguoi"));
    QCOMPARE(model().sheet().changes, 0);
    choose(0, kThursday);
    press(grid(), Qt::Key_Return);
    press(part<QLineEdit>("personEdit"), Qt::Key_Return);
    QCOMPARE(model().sheet().changes, 1);
    QVERIFY(model().cell(model().index(0, kThursday))->changed);
}

void RosterPageTest::anOfficerReadsAndAsksToStandIn()
{
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = momentAt(QDate(2026, 11, 26), QTime(7, 30));
    shift.to = momentAt(QDate(2026, 11, 26), QTime(11, 30));
    QVERIFY(m_roster->assign(m_desk->headSeat, shift).ok());
    page(m_desk->seat);
    QVERIFY(!part<QPushButton>("publishButton")->isVisible());
    choose(0, kThursday);
    press(grid(), Qt::Key_Delete);
    QCOMPARE(shifts().size(), size_t{1});
    QVERIFY(part<QPushButton>("swapAskButton")->isEnabled());
    part<QPushButton>("swapAskButton")->click();
    QCOMPARE(part<QListWidget>("swapList")->count(), 1);
    page(m_desk->headSeat);
    QVERIFY(!part<QPushButton>("swapApproveButton")->isHidden());
    part<QPushButton>("swapApproveButton")->click();
    QCOMPARE(shifts().front().officer, m_desk->headSeat.officer);
}

void RosterPageTest::namesTheRowThatCannotBeImported()
{
    QFile file(m_desk->folder.filePath(QStringLiteral("roster.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,from,to,name,officer,lines\n2026-11-26,07:30,11:30,shift.morning,nobody,+842683822108\n");
    file.close();
    page(m_desk->headSeat).importFrom(file.fileName());
    QVERIFY(shifts().empty());
    const auto labels = part<MessageBar>("problemBar")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(QStringLiteral("row 2")); }));
}

void RosterPageTest::showsAMonth()
{
    page(m_desk->headSeat);
    const auto segments = part<QWidget>("viewControl")->findChildren<QAbstractButton *>();
    segments.at(1)->click();
    QCOMPARE(model().columnCount(), 30);
    QCOMPARE(model().sheet().first, QDate(2026, 11, 1));
    QVERIFY(!part<QPushButton>("publishButton")->isEnabled());
    press(grid(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(model().columnCount(), 31);
}

QTEST_MAIN(RosterPageTest)
#include "tst_rosterpage.moc"
