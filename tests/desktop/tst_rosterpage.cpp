// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "roster/rostermodel.h"
#include "roster/rosterpage.h"
#include "store/shifttable.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace tb;

/// The roster as a head and as an officer see it.
class RosterPageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aHeadAssignsIntoAGap();
    void anOfficerOnlyReads();
    void cancelsTheChosenShift();
    void namesTheRowThatCannotBeImported();
    void countsGapsOfWorkingTimeOnly();

private:
    std::unique_ptr<RosterPage> page(const Seat &seat);
    std::vector<Shift> shifts();
    static QAbstractButton *button(const RosterPage &page, const char *name)
    {
        return page.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    static void choose(const RosterPage &page, int row, int column);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RosterDesk> m_roster;
};

void RosterPageTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_roster = std::make_unique<RosterDesk>(*m_desk->pen);
}

std::unique_ptr<RosterPage> RosterPageTest::page(const Seat &seat)
{
    auto made = std::make_unique<RosterPage>(RosterRoom{*m_desk->database, *m_roster, m_desk->clock, m_desk->notice,
                                                        [](const Error &error) { return codeText(error.code); }});
    made->setSeat(seat);
    made->show();
    return made;
}

std::vector<Shift> RosterPageTest::shifts()
{
    return ShiftTable(*m_desk->database)
        .between(m_desk->seat.unit, momentAt(QDate(2026, 11, 1), QTime(0, 0)),
                 momentAt(QDate(2026, 12, 31), QTime(0, 0)))
        .take();
}

void RosterPageTest::choose(const RosterPage &page, int row, int column)
{
    auto *grid = page.findChild<QTableView *>(QStringLiteral("grid"));
    grid->setCurrentIndex(grid->model()->index(row, column));
}

void RosterPageTest::aHeadAssignsIntoAGap()
{
    const auto here = page(m_desk->headSeat);
    choose(*here, 1, 3);
    button(*here, "assignButton")->click();
    QCOMPARE(shifts().size(), size_t{1});
    const Shift shift = shifts().front();
    QCOMPARE(wallDate(shift.from), QDate(2026, 11, 26));
    QCOMPARE(wallTime(shift.from), QTime(13, 0));
    QCOMPARE(shift.name, QStringLiteral("shift.afternoon"));
    QCOMPARE(shift.lines, std::vector<LineId>{m_desk->line});
}

void RosterPageTest::anOfficerOnlyReads()
{
    const auto here = page(m_desk->seat);
    QVERIFY(!button(*here, "assignButton")->isEnabled());
    QVERIFY(!button(*here, "importButton")->isEnabled());
    QVERIFY(here->findChild<QWidget *>(QStringLiteral("problemBar"))->isVisible());
}

void RosterPageTest::cancelsTheChosenShift()
{
    const auto here = page(m_desk->headSeat);
    choose(*here, 0, 4);
    button(*here, "assignButton")->click();
    QCOMPARE(shifts().size(), size_t{1});
    choose(*here, 0, 3);
    QVERIFY(!button(*here, "cancelButton")->isEnabled());
    choose(*here, 0, 4);
    button(*here, "cancelButton")->click();
    QVERIFY(shifts().empty());
}

void RosterPageTest::namesTheRowThatCannotBeImported()
{
    QFile file(m_desk->folder.filePath(QStringLiteral("roster.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,from,to,name,officer,lines\n2026-11-26,07:30,11:30,shift.morning,nobody,+842683822108\n");
    file.close();
    const auto here = page(m_desk->headSeat);
    here->importFrom(file.fileName());
    QVERIFY(shifts().empty());
    const auto labels = here->findChild<QWidget *>(QStringLiteral("problemBar"))->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("row 2")) || label->text().contains(QStringLiteral("row 1"));
    }));
}

void RosterPageTest::countsGapsOfWorkingTimeOnly()
{
    const RosterWeek week
        = readRosterWeek(*m_desk->database, m_desk->seat.unit, QDate(2026, 11, 23), m_desk->clock.now()).take();
    // Wednesday to Friday, two halves each; Monday and Tuesday are over, the weekend is not published.
    QCOMPARE(week.gaps, 6);
    QVERIFY(!week.rows.at(0).at(6).published);
}

QTEST_MAIN(RosterPageTest)
#include "tst_rosterpage.moc"
