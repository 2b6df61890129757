// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/plainlabel.h"
#include "roster/rostermodel.h"
#include "roster/rosterside.h"
#include "store/absencetable.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace tb;

/// Beside the grid: absences, standing in, who answers, and how the load is shared.
class RosterSideTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void entersAndCancelsAnAbsence();
    void anOfficerOnlyReadsWhoIsAway();
    void tellsWhoAnswersForAMinute();
    void recordsWhoReallyWasThere();
    void aShiftIsTakenAtOnceAndTakenBack();
    void theOneWhoWasAskedAnswers();
    void showsWhatEachHasCarried();

private:
    void open(const Seat &seat, bool leads);
    void show(int row, int column);
    ShiftId assign(int day, int fromHour, int toHour);
    template <class Part> Part *part(const char *name) { return m_side->findChild<Part *>(QString::fromLatin1(name)); }
    void press(const char *name) { part<QPushButton>(name)->click(); }
    QString told() { return part<QLabel>("minuteLabel")->text(); }
    std::vector<Absence> absences()
    {
        return AbsenceTable(*m_desk->database)
            .between(m_desk->seat.unit, m_desk->clock.now() - minutes(9999), m_desk->clock.now() + minutes(99999))
            .take();
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RosterDesk> m_roster;
    std::unique_ptr<AbsenceDesk> m_absences;
    std::unique_ptr<SwapDesk> m_swaps;
    std::unique_ptr<RosterSide> m_side;
    RosterModel m_model;
};

void RosterSideTest::init()
{
    m_side.reset();
    m_desk = std::make_unique<TestDesk>();
    m_roster = std::make_unique<RosterDesk>(*m_desk->pen);
    m_absences = std::make_unique<AbsenceDesk>(*m_desk->pen);
    m_swaps = std::make_unique<SwapDesk>(*m_desk->pen);
}

void RosterSideTest::open(const Seat &seat, bool leads)
{
    m_side = std::make_unique<RosterSide>(RosterRoom{*m_desk->database, *m_roster, *m_absences, *m_swaps, m_desk->clock,
                                                     m_desk->notice,
                                                     [](const Error &error) { return codeText(error.code); }});
    m_side->setSeat(seat, leads);
    const auto read = [this] {
        m_model.show(
            readRosterSheet(*m_desk->database, m_desk->seat.unit, QDate(2026, 11, 23), 7, m_desk->clock.now()).take());
        m_side->show(m_model.sheet());
    };
    read();
    connect(&m_desk->notice, &ChangeNotice::subjectsChanged, m_side.get(), read);
}

void RosterSideTest::show(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    m_side->showCell(*m_model.cell(index), *m_model.line(index), m_model.trouble(*m_model.cell(index)));
}

ShiftId RosterSideTest::assign(int day, int fromHour, int toHour)
{
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = momentAt(QDate(2026, 11, day), QTime(fromHour, 0));
    shift.to = momentAt(QDate(2026, 11, day), QTime(toHour, 0));
    return m_roster->assign(m_desk->headSeat, shift).take();
}

void RosterSideTest::entersAndCancelsAnAbsence()
{
    open(m_desk->headSeat, true);
    auto *officer = part<QComboBox>("absentOfficerCombo");
    officer->setCurrentIndex(officer->findData(m_desk->seat.officer.uuid()));
    part<QDateEdit>("absentFromEdit")->setDate(QDate(2026, 11, 27));
    QCOMPARE(part<QDateEdit>("absentToEdit")->date(), QDate(2026, 11, 27));
    press("planAbsenceButton");
    QCOMPARE(absences().size(), size_t{1});
    QCOMPARE(absences().front().officer, m_desk->seat.officer);
    QCOMPARE(absences().front().to, momentAt(QDate(2026, 11, 28), QTime(0, 0)));
    auto *list = part<QListWidget>("absenceList");
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Thu Hà")));
    list->setCurrentRow(0);
    press("cancelAbsenceButton");
    QVERIFY(absences().empty());
}

void RosterSideTest::anOfficerOnlyReadsWhoIsAway()
{
    open(m_desk->seat, false);
    QVERIFY(part<QPushButton>("planAbsenceButton")->parentWidget()->isHidden());
    QVERIFY(part<QPushButton>("cancelAbsenceButton")->isHidden());
}

void RosterSideTest::tellsWhoAnswersForAMinute()
{
    const ShiftId shift = assign(25, 8, 11);
    QVERIFY(ShiftDesk(*m_desk->pen).start(m_desk->seat, shift).ok());
    m_desk->clock.advance(minutes(30));
    open(m_desk->headSeat, true);
    show(0, 2);
    QVERIFY2(told().contains(QStringLiteral("Present: Nguyễn Thị Thu Hà")), qPrintable(told()));
    QVERIFY(told().contains(QStringLiteral("Head answerable: Nguyễn Hữu Nghĩa")));
    show(1, 3);
    QVERIFY(told().contains(QStringLiteral("Planned: nobody")));
    QVERIFY(!told().contains(QStringLiteral("Present")));
}

void RosterSideTest::recordsWhoReallyWasThere()
{
    assign(25, 8, 11);
    m_desk->clock.advance(minutes(4 * 60));
    open(m_desk->headSeat, true);
    show(0, 2);
    auto *worked = part<QComboBox>("workedCombo");
    worked->setCurrentIndex(worked->findData(m_desk->headSeat.officer.uuid()));
    QVERIFY(!part<QPushButton>("recordButton")->isEnabled());
    part<QLineEdit>("workedReasonEdit")->setText(QStringLiteral("Chị Hà ốm, tôi trực thay"));
    press("recordButton");
    show(0, 2);
    QVERIFY2(told().contains(QStringLiteral("Present: Nguyễn Hữu Nghĩa")), qPrintable(told()));
    QVERIFY(part<QPushButton>("recordButton")->parentWidget()->isHidden());
}

void RosterSideTest::aShiftIsTakenAtOnceAndTakenBack()
{
    const ShiftId shift = assign(26, 8, 11);
    open(m_desk->headSeat, true);
    show(0, 3);
    QVERIFY(part<QPushButton>("swapTakeButton")->isEnabled());
    press("swapTakeButton");
    const auto holder = [&] { return ShiftTable(*m_desk->database).find(shift).value()->officer; };
    QCOMPARE(holder(), m_desk->headSeat.officer);
    QCOMPARE(part<QListWidget>("swapList")->count(), 1);
    press("swapWithdrawButton");
    QCOMPARE(holder(), m_desk->seat.officer);
}

void RosterSideTest::theOneWhoWasAskedAnswers()
{
    const ShiftId shift = assign(26, 8, 11);
    QVERIFY(m_swaps->ask(m_desk->seat, shift, m_desk->headSeat.officer, QStringLiteral("con ốm")).ok());
    open(m_desk->seat, false);
    QVERIFY(part<QPushButton>("swapAcceptButton")->isHidden());
    QVERIFY(part<QPushButton>("swapApproveButton")->isHidden());
    QVERIFY(!part<QPushButton>("swapWithdrawButton")->isHidden());
    open(m_desk->headSeat, true);
    QVERIFY(part<QListWidget>("swapList")->item(0)->text().contains(QStringLiteral("con ốm")));
    QSignalSpy spy(m_side.get(), &RosterSide::told);
    press("swapAcceptButton");
    QCOMPARE(spy.count(), 1);
    QCOMPARE(SwapTable(*m_desk->database).open(m_desk->seat.unit).value().front().state, SwapState::Accepted);
}

void RosterSideTest::showsWhatEachHasCarried()
{
    assign(25, 8, 11);
    assign(26, 13, 17);
    open(m_desk->headSeat, true);
    auto *table = part<QTableWidget>("loadTable");
    QCOMPARE(table->rowCount(), 2);
    for (int row = 0; row < table->rowCount(); ++row) {
        const bool ha = table->item(row, 0)->text() == QStringLiteral("Thu Hà");
        QCOMPARE(table->item(row, 1)->text(), ha ? QStringLiteral("2") : QStringLiteral("0"));
        QCOMPARE(table->item(row, 2)->text(), ha ? QStringLiteral("7:00") : QStringLiteral("0:00"));
    }
}

QTEST_MAIN(RosterSideTest)
#include "tst_rosterside.moc"
