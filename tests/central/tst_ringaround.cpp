// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringaround.h"
#include "routerfixture.h"
#include "sync/ringaroundcodec.h"

#include "store/checktable.h"
#include "store/linetable.h"
#include "store/rungtable.h"
#include "store/transaction.h"

#include <QTest>

using namespace tb;

namespace {

constexpr std::chrono::hours kDay{24};

struct Ward {
    UnitId unit;
    LineId line;
    OfficerId head;
    TestClient desk;
};

/// Wards with a line, a head and a desk each, on Monday at seven. HB, where the fixture's people are, has no line.
class City : public RouterFixture {
public:
    explicit City(int size)
    {
        clock.set(momentAt(QDate(2026, 11, 23), QTime(7, 0)));
        for (int i = 0; i < size; ++i) {
            const QString code = QStringLiteral("W%1").arg(i);
            Ward ward;
            ward.unit = addUnit(code);
            Line line;
            line.unit = ward.unit;
            line.number = QStringLiteral("0268 3822 1%1").arg(i, 2, 10, QLatin1Char('0'));
            line.name = QStringLiteral("Đường dây nóng");
            line.kind = QStringLiteral("line.hotline");
            ward.line = registry().addLine(line).take();
            ward.head = addOfficer(ward.unit, code.toLower(), Role::Head);
            ward.desk = enrol(ward.unit);
            signIn(ward.desk, code.toLower());
            wards[ward.unit] = ward;
        }
    }

    RingAround around() { return RingAround(*database, clock, random); }
    UnitId targetOf(UnitId checker, QDate monday = QDate(2026, 11, 23))
    {
        const std::optional<Unit> target = around().targetOf(checker, monday).take();
        return target ? target->id : UnitId();
    }
    std::vector<LineToRing> asked(const Ward &ward, OfficerId as)
    {
        const Asked answer
            = ask("/v1/ringaround", object({{QStringLiteral("officer"), as.text()}}), ward.desk.enrolment.token);
        return answer.status() == 200 ? wire::decodeLinesToRing(answer.body()).take() : std::vector<LineToRing>();
    }
    /// The first minute of the week at which the ward is told to ring something.
    LineToRing awaited(const Ward &ward)
    {
        for (int step = 0; step < 7 * 24 * 12; ++step, clock.advance(std::chrono::minutes(5))) {
            const std::vector<LineToRing> due = around().due(ward.unit).take();
            if (!due.empty())
                return due.front();
        }
        qFatal("nothing was drawn");
    }
    Entry rung(Ward &ward, const LineToRing &target, const char *result)
    {
        EntryDraft draft;
        draft.unit = ward.unit;
        draft.subject = {SubjectType::Check, ids.next<SubjectId>()};
        draft.kind = kind::kLineRung.toString();
        draft.occurredAt = clock.now();
        draft.body = {{QStringLiteral("line"), target.line.text()},
                      {QStringLiteral("result"), QString::fromLatin1(result)},
                      {QStringLiteral("ring"), 12},
                      {QStringLiteral("drawn"), toMs(target.drawnFor)},
                      {QStringLiteral("unit"), target.unit.text()},
                      {QStringLiteral("where"), target.unitName},
                      {QStringLiteral("name"), target.name},
                      {QStringLiteral("number"), target.number}};
        draft.personal = {{QStringLiteral("note"), QStringLiteral("Không ai nhấc máy")}};
        return write(ward.desk, ward.head, draft);
    }
    std::vector<LineCheck> checksOf(UnitId of)
    {
        return CheckTable(*database).between(of, Moment{}, clock.now() + kDay).take();
    }
    std::vector<RungLine> rungBy(UnitId by)
    {
        return RungTable(*database).between(by, Moment{}, clock.now() + kDay).take();
    }

    std::map<UnitId, Ward> wards;
};

} // namespace

class RingAroundTest : public QObject {
    Q_OBJECT
private slots:
    void ringsEveryUnitOnceAndNobodyOneself();
    void drawsTheSameAgainAndAnotherNextWeek();
    void letsAUnitWithoutLinesRingToo();
    void ringsNobodyWhereThereIsNobody();
    void asksFromTheDrawnMinuteOnWhileTheLineIsOpen();
    void tellsHeadsAlone();
    void bringsAFailureToTheUnitThatWasRung();
    void asksNoMoreOnceItWasRung();
    void carriesOnce();
    void passesOverALineThatIsNotTheirs();
    void rebuildsToTheSameRows();
};

void RingAroundTest::ringsEveryUnitOnceAndNobodyOneself()
{
    City city(7);
    std::set<UnitId> targets;
    for (const auto &[unit, ward] : city.wards) {
        QVERIFY(city.targetOf(unit) != unit);
        targets.insert(city.targetOf(unit));
    }
    QCOMPARE(targets.size(), size_t{7});
}

void RingAroundTest::drawsTheSameAgainAndAnotherNextWeek()
{
    City city(7);
    int changed = 0;
    for (const auto &[unit, ward] : city.wards) {
        const UnitId first = city.targetOf(unit);
        QCOMPARE(city.targetOf(unit), first);
        for (int week = 1; week <= 8; ++week)
            changed += city.targetOf(unit, QDate(2026, 11, 23).addDays(7 * week)) == first ? 0 : 1;
    }
    QVERIFY2(changed > 28, qPrintable(QString::number(changed))); // of 56; by chance 48
}

void RingAroundTest::letsAUnitWithoutLinesRingToo()
{
    City city(3);
    QVERIFY(city.wards.contains(city.targetOf(city.unit)));
    for (const auto &[unit, ward] : city.wards)
        QVERIFY(city.targetOf(unit) != city.unit);
}

void RingAroundTest::ringsNobodyWhereThereIsNobody()
{
    City city(1);
    QVERIFY(city.targetOf(city.wards.begin()->first).isNull());
    QVERIFY(city.around().due(city.wards.begin()->first).take().empty());
}

void RingAroundTest::asksFromTheDrawnMinuteOnWhileTheLineIsOpen()
{
    City city(2);
    const Ward &ward = city.wards.begin()->second;
    const LineToRing due = city.awaited(ward);
    QCOMPARE(due.unit, city.targetOf(ward.unit));
    QVERIFY(due.drawnFor <= city.clock.now());
    city.clock.set(due.drawnFor - std::chrono::milliseconds(1));
    QVERIFY(city.around().due(ward.unit).take().empty());
    city.clock.set(due.drawnFor);
    QCOMPARE(city.around().due(ward.unit).take(), std::vector<LineToRing>{due});
    city.clock.set(momentAt(wallDate(due.drawnFor), QTime(2, 0)) + kDay); // at night nobody is there
    QVERIFY(city.around().due(ward.unit).take().empty());
}

void RingAroundTest::tellsHeadsAlone()
{
    City city(2);
    Ward &ward = city.wards.begin()->second;
    city.awaited(ward);
    QCOMPARE(city.asked(ward, ward.head).size(), size_t{1});
    const OfficerId officer = city.addOfficer(ward.unit, QStringLiteral("ha.w"), Role::Officer);
    city.signIn(ward.desk, QStringLiteral("ha.w"));
    const auto status = [&](OfficerId as) {
        return city
            .ask("/v1/ringaround", RouterFixture::object({{QStringLiteral("officer"), as.text()}}),
                 ward.desk.enrolment.token)
            .status();
    };
    QCOMPARE(status(officer), 403);
    QCOMPARE(status(city.head), 403); // of another unit
    QCOMPARE(status({}), 403);
    QCOMPARE(status(ward.head), 200);
}

void RingAroundTest::bringsAFailureToTheUnitThatWasRung()
{
    City city(2);
    Ward &ward = city.wards.begin()->second;
    const LineToRing due = city.awaited(ward);
    QCOMPARE(city.push(ward.desk, city.rung(ward, due, "check.rang_out")).kind, VerdictKind::Accepted);

    const std::vector<LineCheck> there = city.checksOf(due.unit);
    QCOMPARE(there.size(), size_t{1});
    QCOMPARE(there.front().line, due.line);
    QCOMPARE(there.front().result, CheckResult::RangOut);
    QCOMPARE(there.front().ringSeconds, std::optional(12));
    QCOMPARE(there.front().checkerUnit, ward.unit);
    QCOMPARE(there.front().checkerName, QStringLiteral("UBND W0"));
    QVERIFY(there.front().checker.isNull());
    QCOMPARE(there.front().note, QStringLiteral("Không ai nhấc máy"));
    QCOMPARE(there.front().drawnFor, std::optional(due.drawnFor));
    QCOMPARE(CheckTable(*city.database).openFailures(due.unit).take().size(), size_t{1});
    QVERIFY(city.checksOf(ward.unit).empty());

    const std::vector<RungLine> own = city.rungBy(ward.unit);
    QCOMPARE(own.size(), size_t{1});
    QCOMPARE(own.front().target, due);
    QCOMPARE(own.front().officer, ward.head);
    QVERIFY(city.rungBy(due.unit).empty());
}

void RingAroundTest::asksNoMoreOnceItWasRung()
{
    City city(2);
    Ward &ward = city.wards.begin()->second;
    const LineToRing due = city.awaited(ward);
    city.push(ward.desk, city.rung(ward, due, "check.well"));
    QVERIFY(city.around().due(ward.unit).take().empty());
}

void RingAroundTest::carriesOnce()
{
    City city(2);
    Ward &ward = city.wards.begin()->second;
    const Entry entry = city.rung(ward, city.awaited(ward), "check.busy");
    city.push(ward.desk, entry);
    city.push(ward.desk, entry);
    Transaction transaction(*city.database);
    QVERIFY(city.router->relay().carry(entry).ok() && transaction.commit().ok());
    QCOMPARE(city.checksOf(city.targetOf(ward.unit)).size(), size_t{1});
}

void RingAroundTest::passesOverALineThatIsNotTheirs()
{
    City city(3);
    Ward &ward = city.wards.begin()->second;
    LineToRing made = city.awaited(ward);
    made.line = ward.line; // ours
    QCOMPARE(city.push(ward.desk, city.rung(ward, made, "check.dead")).kind, VerdictKind::Accepted);
    made.line = city.ids.next<LineId>();
    QCOMPARE(city.push(ward.desk, city.rung(ward, made, "check.dead")).kind, VerdictKind::Accepted);
    made.line = ward.line;
    made.unit = ward.unit;
    QCOMPARE(city.push(ward.desk, city.rung(ward, made, "check.dead")).kind, VerdictKind::Accepted);
    for (const auto &[unit, other] : city.wards)
        QVERIFY(city.checksOf(unit).empty());
    QCOMPARE(city.rungBy(ward.unit).size(), size_t{3});
}

void RingAroundTest::rebuildsToTheSameRows()
{
    City city(2);
    Ward &ward = city.wards.begin()->second;
    const LineToRing due = city.awaited(ward);
    city.push(ward.desk, city.rung(ward, due, "check.slow"));
    const std::vector<LineCheck> checks = city.checksOf(due.unit);
    const std::vector<RungLine> rung = city.rungBy(ward.unit);
    Transaction transaction(*city.database);
    QVERIFY(city.router->ledger().writer().rebuild().ok() && transaction.commit().ok());
    QCOMPARE(city.checksOf(due.unit), checks);
    QCOMPARE(city.rungBy(ward.unit), rung);
}

QTEST_GUILESS_MAIN(RingAroundTest)
#include "tst_ringaround.moc"
