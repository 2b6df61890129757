// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/linedesk.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/linetable.h"

#include <QtTest>

using namespace tb;

class LineDeskTest : public QObject {
    Q_OBJECT
private slots:
    void registersALineWithAllItsFields();
    void namesEveryFieldToMendAtOnce();
    void asksWhichNumberWasMeant();
    void takesANumberTwiceOnlyAfterItWasWithdrawn();
    void registersAListWholeOrNotAtAll();
    void writesOnlyWhatDiffers();
    void keepsWithdrawnLinesAndTheirPast();
    void owesAReasonForEveryFault();
    void setsHoursFromADayOn();
    void letsOnlyHeadsIn();
    void rebuildsTheSameRows();
};

namespace {

LineDraft draft(const QString &number = QStringLiteral("(0268) 3822.190"))
{
    LineDraft line;
    line.number = number;
    line.name = QStringLiteral("Văn hóa – Xã hội");
    line.publishedOn = QStringLiteral("Bảng niêm yết");
    line.place = QStringLiteral("Phòng 102");
    line.document = QStringLiteral("QĐ 12/QĐ-UBND");
    line.contractUntil = QDate(2027, 6, 30);
    return line;
}

LineTimes timesOf(TestDesk &desk, LineId line)
{
    return LineTable(*desk.database).timesOfUnit(desk.seat.unit).take().at(line);
}

} // namespace

void LineDeskTest::registersALineWithAllItsFields()
{
    TestDesk desk;
    const LineId id = LineDesk(*desk.pen).registerLine(desk.headSeat, draft()).take();

    const Line line = *LineTable(*desk.database).find(id).take();

    QCOMPARE(line.number, QStringLiteral("+842683822190"));
    QCOMPARE(line.place, QStringLiteral("Phòng 102"));
    QCOMPARE(line.document, QStringLiteral("QĐ 12/QĐ-UBND"));
    QCOMPARE(line.contractUntil, QDate(2027, 6, 30));
    QCOMPARE(LineDraft::of(line).canonical(QStringLiteral("0268")), line.number);
}

void LineDeskTest::namesEveryFieldToMendAtOnce()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    LineDraft bad = draft(QStringLiteral("0268 3822 108"));
    bad.name = QStringLiteral("  ");
    bad.place = QString(200, QLatin1Char('x'));

    const auto problems = lines.problems(desk.headSeat, bad).take();

    QCOMPARE(problems,
             (std::vector<LineProblem>{{LineField::Number, LineProblemKind::AlreadyRegistered},
                                       {LineField::Name, LineProblemKind::Missing},
                                       {LineField::Place, LineProblemKind::TooLong}}));
    const auto refused = lines.registerLine(desk.headSeat, bad);
    QCOMPARE(refused.error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(refused.error().detail, QStringLiteral("number name place"));
    QCOMPARE(lines.problems(desk.headSeat, draft(QStringLiteral("0268 38"))).take().front().kind,
             LineProblemKind::NumberIncomplete);
    // The line itself is no obstacle to its own amendment.
    bad = draft(QStringLiteral("0268 3822 108"));
    QVERIFY(lines.problems(desk.headSeat, bad, desk.line).take().empty());
}

void LineDeskTest::asksWhichNumberWasMeant()
{
    LineDraft twin = draft(QStringLiteral("08.38297598"));
    const std::vector<LineProblem> asked{{LineField::Number, LineProblemKind::WhichNumber}};
    QCOMPARE(twin.problems(QStringLiteral("028"), {}), asked);
    twin.asDialledToday = false;
    QVERIFY(twin.problems(QStringLiteral("028"), {}).empty());
    const QString landline = twin.canonical(QStringLiteral("028"));
    twin.asDialledToday = true;
    QVERIFY(twin.problems(QStringLiteral("028"), {}).empty());
    QVERIFY(twin.canonical(QStringLiteral("028")) != landline);
}

void LineDeskTest::takesANumberTwiceOnlyAfterItWasWithdrawn()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    const LineDraft same = draft(QStringLiteral("0268 3822 108"));
    QVERIFY(!lines.registerLine(desk.headSeat, same).ok());
    QVERIFY(lines.retire(desk.headSeat, desk.line, desk.clock.now(), QStringLiteral("Đổi số")).ok());
    QVERIFY(lines.registerLine(desk.headSeat, same).ok());
}

void LineDeskTest::registersAListWholeOrNotAtAll()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    const LineDraft one = draft();
    LineDraft two = draft(QStringLiteral("1022"));
    QVERIFY(!lines.registerAll(desk.headSeat, {one, one}).ok());
    QCOMPARE(LineTable(*desk.database).ofUnit(desk.seat.unit).take().size(), size_t{1});
    QVERIFY(lines.registerAll(desk.headSeat, {one, two}).ok());
    QCOMPARE(LineTable(*desk.database).ofUnit(desk.seat.unit).take().size(), size_t{3});
}

void LineDeskTest::writesOnlyWhatDiffers()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    const LineId id = lines.registerLine(desk.headSeat, draft()).take();
    QVERIFY(lines.amend(desk.headSeat, id, draft()).ok());
    QCOMPARE(EntryTable(*desk.database).bySubject(id.as<SubjectId>()).take().size(), size_t{1});

    LineDraft moved = draft();
    moved.place = QStringLiteral("Phòng 201");
    moved.contractUntil = {};
    QVERIFY(lines.amend(desk.headSeat, id, moved).ok());

    const auto entries = EntryTable(*desk.database).bySubject(id.as<SubjectId>()).take();
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries.back().entry().body.asObject()->size(), size_t{2});
    const Line line = *LineTable(*desk.database).find(id).take();
    QCOMPARE(line.place, QStringLiteral("Phòng 201"));
    QVERIFY(!line.contractUntil.isValid());
    QCOMPARE(line.name, QStringLiteral("Văn hóa – Xã hội"));
}

void LineDeskTest::keepsWithdrawnLinesAndTheirPast()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    desk.clock.advance(minutes(60));
    const Moment end = desk.clock.now();
    desk.clock.advance(minutes(60));
    QVERIFY(lines.retire(desk.headSeat, desk.line, end, QStringLiteral("Gộp vào 1022")).ok());

    QVERIFY(LineTable(*desk.database).find(desk.line).take()->retired);
    const LineTimes times = timesOf(desk, desk.line);
    QCOMPARE(times.status().at(end - minutes(1)), LineStatus::Active);
    QCOMPARE(times.status().at(end), LineStatus::Withdrawn);
    QCOMPARE(times.status().changeAt(end)->reason, QStringLiteral("Gộp vào 1022"));
    QCOMPARE(times.status().changeAt(end)->by, desk.headSeat.officer);
    // Back in use: the row says so, and the time between stays as it was.
    QVERIFY(lines.setStatus(desk.headSeat, desk.line, LineStatus::Active, desk.clock.now(), {}).ok());
    QVERIFY(!LineTable(*desk.database).find(desk.line).take()->retired);
    QCOMPARE(timesOf(desk, desk.line).status().at(end), LineStatus::Withdrawn);
}

void LineDeskTest::owesAReasonForEveryFault()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    const Moment now = desk.clock.now();
    QCOMPARE(lines.setStatus(desk.headSeat, desk.line, LineStatus::Faulty, now, QStringLiteral(" ")).error().detail,
             QStringLiteral("reason"));
    QCOMPARE(lines.retire(desk.headSeat, desk.line, now, {}).error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(lines.setStatus(desk.headSeat, LineId(), LineStatus::Active, now, {}).error().code,
             ErrorCode::UnknownSubject);
    QVERIFY(timesOf(desk, desk.line).status().changes().empty());
}

void LineDeskTest::setsHoursFromADayOn()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    LineHours hours = LineHours::ofOffice({});
    hours.week[5] = {{450, 690}};
    hours.exceptions = {{QDate(2026, 12, 24),
                         HoursKind::ExtraDuty,
                         {{1080, 1320}},
                         QStringLiteral("Trực bão số 9"),
                         desk.headSeat.officer}};
    QVERIFY(lines.setHours(desk.headSeat, desk.line, QDate(2026, 12, 1), hours).ok());

    const LineTimes times = timesOf(desk, desk.line);

    QCOMPARE(times.hours().at(QDate(2026, 12, 1)), hours);
    QVERIFY(times.openSpans(QDate(2026, 11, 28), {}).empty());
    QCOMPARE(times.openSpans(QDate(2026, 12, 5), {}).size(), size_t{1});
    hours.week[0] = {{500, 500}};
    hours.exceptions[0].reason.clear();
    QCOMPARE(lines.setHours(desk.headSeat, desk.line, QDate(), hours).error().detail,
             QStringLiteral("from week.1 exception.0.reason"));
}

void LineDeskTest::letsOnlyHeadsIn()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    QVERIFY(lines.mayEdit(desk.headSeat));
    QVERIFY(!lines.mayEdit(desk.seat));
    QCOMPARE(lines.registerLine(desk.seat, draft()).error().code, ErrorCode::NotPermitted);
    QCOMPARE(lines.setHours(desk.seat, desk.line, QDate(2026, 12, 1), LineHours::ofOffice({})).error().code,
             ErrorCode::NotPermitted);
}

void LineDeskTest::rebuildsTheSameRows()
{
    TestDesk desk;
    LineDesk lines(*desk.pen);
    const LineId id = lines.registerLine(desk.headSeat, draft()).take();
    QVERIFY(lines.setHours(desk.headSeat, id, QDate(2026, 12, 1), LineHours::ofOffice({})).ok());
    QVERIFY(lines.setStatus(desk.headSeat, id, LineStatus::Faulty, desk.clock.now(), QStringLiteral("Đứt cáp")).ok());
    const QStringList before = dumpRows(*desk.database);
    Transaction transaction(*desk.database);
    QVERIFY(JournalWriter(*desk.database).rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(dumpRows(*desk.database), before);
}

QTEST_GUILESS_MAIN(LineDeskTest)
#include "tst_linedesk.moc"
