// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "journal/kinds.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/sheetoutlet.h"
#include "report/paperoutlet.h"
#include "store/entrytable.h"
#include "wiringrooms.h"

#include <QtTest>

using namespace tb;

/// Every way out of the program is remembered before anything has left.
class ExportsTest : public QObject {
    Q_OBJECT
private slots:
    void remembersATable_data();
    void remembersATable();
    void remembersAPaper();
    void letsNothingOutThatCannotBeRemembered();
    void everyRoomIsRemembered();
};

namespace {

std::vector<Sheet> sheets()
{
    return {{QStringLiteral("Sổ"),
             QStringLiteral("Sổ theo dõi"),
             {QStringLiteral("Họ tên")},
             {{QStringLiteral("Huỳnh Thị Thu")}, {QStringLiteral("Lê Văn Bảy")}}}};
}

struct Way {
    QTemporaryDir folder;
    QWidget window;
    std::vector<ExportedList> noted;
    Done answer;

    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    Done note(const ExportedList &list)
    {
        noted.push_back(list);
        return answer;
    }
};

} // namespace

void ExportsTest::remembersATable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    QTest::newRow("workbook") << QStringLiteral("so.xlsx") << QStringLiteral("xlsx");
    QTest::newRow("csv") << QStringLiteral("so.CSV") << QStringLiteral("csv");
}

void ExportsTest::remembersATable()
{
    QFETCH(const QString, name);
    QFETCH(const QString, form);
    Way way;
    SheetOutlet outlet(&way.window);
    const QString path = way.folder.filePath(name);
    outlet.setNote([&](const ExportedList &list) {
        [&] { QVERIFY(!QFile::exists(path)); }();
        return way.note(list);
    });
    outlet.writeTo(sheets(), path);
    QVERIFY(QFile::exists(path));
    QCOMPARE(way.noted.size(), size_t(1));
    QCOMPARE(way.noted.front(), (ExportedList{QStringLiteral("Sổ theo dõi"), form, 2}));
}

void ExportsTest::remembersAPaper()
{
    Way way;
    PaperOutlet outlet(&way.window);
    outlet.setNote([&](const ExportedList &list) { return way.note(list); });
    PaperDocument document;
    document.title = QStringLiteral("Báo cáo ca trực");
    document.pages.resize(3);
    outlet.exportPdfTo(document, way.file("a.pdf"));
    QVERIFY(QFile::exists(way.file("a.pdf")));
    QCOMPARE(way.noted.size(), size_t(1));
    QCOMPARE(way.noted.front(), (ExportedList{QStringLiteral("Báo cáo ca trực"), QStringLiteral("pdf"), 3}));
}

void ExportsTest::letsNothingOutThatCannotBeRemembered()
{
    Way way;
    way.answer = Error{ErrorCode::DiskFull, {}};
    const auto note = [&](const ExportedList &list) { return way.note(list); };
    PaperOutlet papers(&way.window);
    SheetOutlet tables(&way.window);
    papers.setNote(note);
    tables.setNote(note);
    QSignalSpy paperFailed(&papers, &PaperOutlet::pdfFailed);
    QSignalSpy tableFailed(&tables, &SheetOutlet::failed);
    PaperDocument document;
    document.pages.resize(1);

    papers.exportPdfTo(document, way.file("a.pdf"));
    tables.writeTo(sheets(), way.file("a.csv"));

    QCOMPARE(paperFailed.size(), 1);
    QCOMPARE(tableFailed.size(), 1);
    QVERIFY(QDir(way.folder.path()).isEmpty());
}

// The whole program: an outlet that somebody adds is remembered too, or this fails.
void ExportsTest::everyRoomIsRemembered()
{
    QVERIFY(loadFonts().ok());
    TestDesk desk;
    WiringHouse house(std::move(desk.database));
    WiringRooms rooms(house);
    const auto papers = rooms.window().findChildren<PaperOutlet *>();
    const auto tables = rooms.window().findChildren<SheetOutlet *>();
    QVERIFY(papers.size() >= 2);
    QVERIFY(tables.size() >= 2);
    for (const PaperOutlet *outlet : papers)
        QVERIFY2(outlet->isNoted(), qPrintable(outlet->parent()->objectName()));
    for (const SheetOutlet *outlet : tables)
        QVERIFY2(outlet->isNoted(), qPrintable(outlet->parent()->objectName()));

    house.session.begin(desk.seat, {desk.seat.officer, desk.seat.unit, Role::Officer, QStringLiteral("ha"), {}, {}});
    QTemporaryDir folder;
    tables.front()->writeTo(sheets(), folder.filePath(QStringLiteral("a.csv")));
    const auto entries = EntryTable(*house.database).bySubject(desk.seat.unit.as<SubjectId>()).take();
    QCOMPARE(entries.back().entry().header.kind, kind::kListExported.toString());
    QCOMPARE(entries.back().entry().header.officer, desk.seat.officer);
}

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
