// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/exportbook.h"
#include "fakes/testdesk.h"
#include "journal/kinds.h"
#include "store/entrytable.h"
#include "store/unittable.h"

#include <QtTest>

using namespace tb;

class ExportBookTest : public QObject {
    Q_OBJECT
private slots:
    void writesWhoTookWhatAlong();
    void isOpenToAnInspector();
    void refusesWithoutAnOfficerOrAName();
    void keepsTheUnitAsItIs();
};

namespace {

std::vector<StoredEntry> written(TestDesk &desk)
{
    auto all = EntryTable(*desk.database).bySubject(desk.seat.unit.as<SubjectId>()).take();
    std::erase_if(all, [](const StoredEntry &stored) { return stored.entry().header.kind != kind::kListExported; });
    return all;
}

const ExportedList kRegister{QStringLiteral("Sổ theo dõi cuộc gọi\ntháng 11/2026"), QStringLiteral("xlsx"), 318};

} // namespace

void ExportBookTest::writesWhoTookWhatAlong()
{
    TestDesk desk;
    QVERIFY(ExportBook(*desk.pen).note(desk.headSeat, kRegister).ok());

    const auto entries = written(desk);
    QCOMPARE(entries.size(), size_t(1));
    const Entry &entry = entries.front().entry();
    QCOMPARE(entry.header.officer, desk.headSeat.officer);
    QCOMPARE(entry.header.occurredAt, desk.clock.now());
    QCOMPARE(textOf(entry.body, u"what"), QStringLiteral("Sổ theo dõi cuộc gọi tháng 11/2026"));
    QCOMPARE(textOf(entry.body, u"form"), QStringLiteral("xlsx"));
    QCOMPARE(integerOf(entry.body, u"rows"), 318);
    QVERIFY(checkShape(entry).ok());
    QCOMPARE(entries.front().state, EntryState::Pending);
}

void ExportBookTest::isOpenToAnInspector()
{
    TestDesk desk;
    Seat seat = desk.seat;
    seat.officer = desk.ids.next<OfficerId>();
    desk.accept(
        {seat.unit,
         {SubjectType::Officer, seat.officer.as<SubjectId>()},
         kind::kOfficerEnrolled.toString(),
         desk.clock.now(),
         {},
         {{QStringLiteral("role"), QStringLiteral("inspector")}, {QStringLiteral("login"), QStringLiteral("tra")}},
         {{QStringLiteral("name"), QStringLiteral("Lê Văn Tra")}}},
        desk.headSeat.officer);
    QVERIFY(ExportBook(*desk.pen).note(seat, kRegister).ok());
    QCOMPARE(written(desk).size(), size_t(1));
}

void ExportBookTest::refusesWithoutAnOfficerOrAName()
{
    TestDesk desk;
    ExportBook book(*desk.pen);
    QCOMPARE(book.note({}, kRegister).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(book.note(desk.seat, {QStringLiteral(" "), QStringLiteral("pdf"), 1}).error().code,
             ErrorCode::DraftIncomplete);
    QCOMPARE(book.note(desk.seat, {QStringLiteral("Sổ"), {}, 1}).error().code, ErrorCode::DraftIncomplete);
    QVERIFY(written(desk).empty());
}

void ExportBookTest::keepsTheUnitAsItIs()
{
    TestDesk desk;
    const auto before = UnitTable(*desk.database).find(desk.seat.unit).take();
    QVERIFY(ExportBook(*desk.pen).note(desk.seat, kRegister).ok());
    QCOMPARE(UnitTable(*desk.database).find(desk.seat.unit).take(), before);
}

QTEST_GUILESS_MAIN(ExportBookTest)
#include "tst_exportbook.moc"
