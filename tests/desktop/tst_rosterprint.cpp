// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosterfixture.h"
#include "look/fonts.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/rosterlayout.h"
#include "roster/rostergrid.h"
#include "roster/rosterpage.h"
#include "wiringroster.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;
using namespace tb::pdfprobe;

/// The roster on paper, from the key in its room to the PDF.
class RosterPrintTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void isAskedForByKeysAlone();
    void namesWhoHasTheLine();
    void namesHoursThatAreNotWhole();
    void hasARowForEachOfficer();
    void saysWhatIsPublishedAndWhatIsADraft();
    void printsAMonthWeekByWeek();
    void repeatsItsHeadsInsideTheMargins();
    void saysThatThereIsNothing();

private:
    static RosterPrint week() { return {QDate(2026, 11, 23), 7, false, false}; }
    void assign(int fromHour, int toHour, int day)
    {
        QVERIFY(RosterDesk(*m_fixture->desk.pen)
                    .assign(m_fixture->desk.headSeat, m_fixture->shift(fromHour, toHour, day))
                    .ok());
    }
    RosterPaper paper(const RosterPrint &asked) { return m_papers->paperOf(m_fixture->desk.seat.unit, asked).take(); }
    QString path() const { return m_folder.filePath(QStringLiteral("roster.pdf")); }

    QTemporaryDir m_folder;
    std::unique_ptr<RosterFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    WiringRoster *m_papers = nullptr;
};

void RosterPrintTest::init()
{
    m_fixture = std::make_unique<RosterFixture>();
    m_window = std::make_unique<QWidget>();
    m_papers = new WiringRoster(*m_fixture->desk.database, m_fixture->desk.clock, m_window.get());
}

void RosterPrintTest::isAskedForByKeysAlone()
{
    TestDesk &desk = m_fixture->desk;
    RosterDesk roster(*desk.pen);
    AbsenceDesk absences(*desk.pen);
    SwapDesk swaps(*desk.pen);
    RosterPage page(RosterRoom{*desk.database, roster, absences, swaps, desk.clock, desk.notice,
                               [](const Error &error) { return codeText(error.code); }});
    page.setSeat(desk.seat); // an officer, not the head
    page.resize(1280, 720);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *grid = page.findChild<RosterGrid *>(QStringLiteral("grid"));
    grid->setFocus();
    QList<RosterPrint> asked;
    connect(&page, &RosterPage::printAsked, &page,
            [&asked](const UnitId &, const RosterPrint &print) { asked.append(print); });
    for (const int down : {0, 1, 2}) {
        page.activateWindow(); // the menu before took the keys
        grid->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(grid, Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(page.findChildren<QMenu *>().size(), 1);
        auto *menu = page.findChildren<QMenu *>().constFirst();
        QTRY_VERIFY(menu->isVisible());
        for (int i = 0; i < down; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(page.findChildren<QMenu *>().isEmpty());
    }
    QCOMPARE(asked,
             (QList<RosterPrint>{{QDate(2026, 11, 23), 7, false, false},
                                 {QDate(2026, 11, 23), 7, true, false},
                                 {QDate(2026, 11, 23), 7, false, true}}));
}

void RosterPrintTest::namesWhoHasTheLine()
{
    assign(6, 13, 25);
    const RosterPaper made = paper(week());
    QCOMPARE(made.rows.size(), std::size_t(2));
    QCOMPARE(made.rows.front().part, QStringLiteral("Sáng"));
    QCOMPARE(made.rows.front().days.at(2), QStringLiteral("Nguyễn Thị Thu Hà"));
    QCOMPARE(made.rows.front().days.at(3), QStringLiteral("(chưa phân công)"));
    QCOMPARE(made.rows.front().days.at(6), QString()); // on a Sunday nobody has to be there
    QCOMPARE(made.letter.signerName, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QVERIFY(made.gaps > 0);
}

void RosterPrintTest::namesHoursThatAreNotWhole()
{
    assign(8, 10, 25);
    const QString cell = paper(week()).rows.front().days.at(2);
    QVERIFY2(cell.startsWith(QStringLiteral("Nguyễn Thị Thu Hà 08:00–10:00\n")), qPrintable(cell));
    QVERIFY2(cell.endsWith(QStringLiteral("(chưa phân công)")), qPrintable(cell));
}

void RosterPrintTest::hasARowForEachOfficer()
{
    assign(6, 13, 25);
    QVERIFY(AbsenceDesk(*m_fixture->desk.pen)
                .plan(m_fixture->desk.headSeat, m_fixture->leave(m_fixture->third.officer, 26))
                .ok());
    RosterPrint asked = week();
    asked.byOfficer = true;
    const RosterPaper made = paper(asked);
    QCOMPARE(made.rows.size(), std::size_t(2));
    for (const RosterPaper::Row &row : made.rows) {
        if (row.head == QStringLiteral("Trần Quốc Bảo"))
            QCOMPARE(row.days.at(3), QStringLiteral("vắng mặt"));
        else
            QVERIFY2(row.days.at(2).startsWith(QStringLiteral("06:00–13:00 ")), qPrintable(row.days.at(2)));
    }
}

void RosterPrintTest::saysWhatIsPublishedAndWhatIsADraft()
{
    assign(6, 18, 25);
    QVERIFY(rosterwords::reference(paper(week())).startsWith(QStringLiteral("(Dự thảo")));
    QVERIFY(RosterDesk(*m_fixture->desk.pen)
                .publish(m_fixture->desk.headSeat, QDate(2026, 11, 23), QStringLiteral("Thiếu người"))
                .ok());
    QVERIFY(rosterwords::reference(paper(week())).startsWith(QStringLiteral("(Công bố lần 01")));
    assign(6, 18, 26);
    QVERIFY(rosterwords::reference(paper(week())).startsWith(QStringLiteral("(Dự thảo")));
}

void RosterPrintTest::printsAMonthWeekByWeek()
{
    const RosterPaper made = paper({QDate(2026, 11, 1), 30, false, false});
    const auto weeks = rosterwords::weeks(made);
    QCOMPARE(weeks.size(), std::size_t(6));
    QCOMPARE(weeks.front(), (std::pair{QDate(2026, 11, 1), 1})); // a Sunday
    QCOMPARE(weeks[1], (std::pair{QDate(2026, 11, 2), 7}));
    QCOMPARE(weeks.back(), (std::pair{QDate(2026, 11, 30), 1}));
    QVERIFY(writePdf(layOutRoster(made), path()).ok());
    QString text;
    for (int page = 1; page <= 4; ++page)
        text += textOf(path(), page);
    for (const QString &part : {QStringLiteral("LỊCH TRỰC THÁNG"), QStringLiteral("tháng 11 năm 2026"),
                                QStringLiteral("01/11"), QStringLiteral("30/11")})
        QVERIFY2(flat(text).contains(part), qPrintable(part));
}

void RosterPrintTest::repeatsItsHeadsInsideTheMargins()
{
    assign(6, 18, 25);
    RosterPaper made = paper(week());
    const QString name = QStringLiteral("Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Minh Khuê Diệu Hiền");
    made.letter.signerLines = {QStringLiteral("TL. CHỦ TỊCH"), QStringLiteral("CHÁNH VĂN PHÒNG")};
    RosterPaper::Row row = made.rows.front();
    row.head = name + QStringLiteral(" 0268 3822 166");
    row.days.fill(name);
    made.rows.assign(40, row);
    QVERIFY(writePdf(layOutRoster(made), path()).ok());
    int pages = 0;
    for (const Word &word : wordsOf(path())) {
        pages = std::max(pages, word.page);
        QVERIFY2(word.left >= 29.9 && word.right <= 282.3, qPrintable(word.text));
        QVERIFY2(word.bottom < 19 || (word.top >= 19.5 && word.bottom <= 190.5), qPrintable(word.text));
    }
    QVERIFY(pages > 3);
    for (int page = 1; page <= pages; ++page) {
        const QString text = flat(textOf(path(), page));
        const bool signs = text.contains(QStringLiteral("CHÁNH VĂN PHÒNG"));
        QCOMPARE(signs, page == pages);
        QVERIFY2(signs || text.contains(QStringLiteral("Thứ Hai")), qPrintable(text));
    }
}

void RosterPrintTest::saysThatThereIsNothing()
{
    RosterPaper made = paper(week());
    made.rows.clear();
    QVERIFY(writePdf(layOutRoster(made), path()).ok());
    QVERIFY(flat(textOf(path(), 1)).contains(rosterwords::empty()));
}

QTEST_MAIN(RosterPrintTest)
#include "tst_rosterprint.moc"
