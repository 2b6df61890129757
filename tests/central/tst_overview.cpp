// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "overview.h"
#include "sync/overviewcodec.h"

#include <QTest>

using namespace tb;

namespace {

/// A ward with a hotline and an inspector, on a working day.
class WatchedCity : public RouterFixture {
public:
    WatchedCity()
    {
        inspector = addOfficer(unit, QStringLiteral("chau"), Role::Inspector);
        Line hotline;
        hotline.unit = unit;
        hotline.number = QStringLiteral("0268 3822 108");
        hotline.name = QStringLiteral("Đường dây nóng");
        hotline.kind = QStringLiteral("line.hotline");
        line = registry().addLine(hotline).take();
        clock.set(momentAt(QDate(2026, 11, 26), QTime(9, 0))); // a Thursday
        desk = provenDesk();
        signIn(desk, QStringLiteral("nghia"));
        signIn(desk, QStringLiteral("chau"));
    }

    void say(SubjectType type, SubjectId subject, QStringView kind, OfficerId author, Json::Object body = {},
             Json::Object personal = {})
    {
        const EntryDraft draft{unit, {type, subject}, kind.toString(),    clock.now(),
                               {},   std::move(body), std::move(personal)};
        const Verdict verdict = push(desk, write(desk, author, draft));
        if (verdict.kind != VerdictKind::Accepted)
            qFatal("%s: %s", qPrintable(kind.toString()), qPrintable(verdict.reason));
    }
    SubjectId assign(QTime from, QTime to)
    {
        const auto shift = ids.next<SubjectId>();
        const QDate day = wallDate(clock.now());
        say(SubjectType::Shift, shift, kind::kShiftAssigned, head,
            {{QStringLiteral("officer"), officer.text()},
             {QStringLiteral("lines"), QStringList{line.text()}},
             {QStringLiteral("from"), toMs(momentAt(day, from))},
             {QStringLiteral("to"), toMs(momentAt(day, to))}});
        return shift;
    }
    SubjectId rings(const char *type, const char *outcome)
    {
        Json::Object body{{QStringLiteral("type"), QString::fromLatin1(type)},
                          {QStringLiteral("ref"), QStringLiteral("TB-2611-1001")},
                          {QStringLiteral("line"), line.text()},
                          {QStringLiteral("kind"), QStringLiteral("kind.question")},
                          {QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
        if (QLatin1String(type) == QLatin1String("missed"))
            body.emplace_back(QStringLiteral("callBack"), toMs(clock.now() + minutes(30)));
        const auto call = ids.next<SubjectId>();
        say(SubjectType::Call, call, kind::kCallLogged, officer, std::move(body),
            {{QStringLiteral("name"), QStringLiteral("Huỳnh Thị Thu")},
             {QStringLiteral("number"), QStringLiteral("+84950214768")}});
        return call;
    }
    Asked askOverview(const TestClient &client, OfficerId who)
    {
        return ask("/v1/overview", object({{QStringLiteral("officer"), who.text()}}), client.enrolment.token);
    }
    UnitStatus status()
    {
        for (const UnitStatus &each : Overview(*database, clock).city().take()) {
            if (each.unit.id == unit)
                return each;
        }
        qFatal("the unit is missing");
    }

    TestClient desk;
    OfficerId inspector;
    LineId line;
};

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void seesANumberWithNobody();
    void seesWhoIsThere();
    void leavesClosedHoursAlone();
    void countsTheDay();
    void seesWhatWentUpByItself();
    void noticesSilence();
    void tellsItOnlyToThoseWhoMaySeeIt_data();
    void tellsItOnlyToThoseWhoMaySeeIt();
    void holdsNothingOfACitizen();
    void looksUpAgainAfterAWhile();
    void keepsItsShapeOnTheWire();
};

void OverviewTest::seesANumberWithNobody()
{
    WatchedCity city;
    city.assign(QTime(7, 30), QTime(11, 30));
    const UnitStatus status = city.status();
    QCOMPARE(status.lines.size(), size_t{1});
    QVERIFY(status.lines.front().open);
    QVERIFY(!status.lines.front().attended);
    // From the beginning of the hours: the officer never checked in.
    QCOMPARE(unattendedSince(status), std::optional(momentAt(QDate(2026, 11, 26), QTime(7, 30))));
}

void OverviewTest::seesWhoIsThere()
{
    WatchedCity city;
    const SubjectId shift = city.assign(QTime(7, 30), QTime(11, 30));
    city.say(SubjectType::Shift, shift, kind::kShiftStarted, city.officer);
    city.clock.advance(minutes(10));
    QVERIFY(city.status().lines.front().attended);
    QVERIFY(!unattendedSince(city.status()));
    QCOMPARE(city.status().head, QStringLiteral("nghia"));
}

void OverviewTest::leavesClosedHoursAlone()
{
    WatchedCity city;
    city.clock.set(momentAt(QDate(2026, 11, 29), QTime(9, 0))); // a Sunday
    const UnitStatus status = city.status();
    QVERIFY(!status.lines.front().open);
    QCOMPARE(concernOf(status), UnitConcern::None);
}

void OverviewTest::countsTheDay()
{
    WatchedCity city;
    city.rings("answered", "outcome.answered");
    city.rings("answered", "outcome.answered");
    city.rings("answered", "outcome.answered");
    city.rings("missed", "outcome.missed");
    city.clock.advance(std::chrono::hours(1));
    const UnitStatus status = city.status();
    QCOMPARE(status.days.size(), size_t{7});
    QCOMPARE(status.days.back(), (UnitStatus::Day{3, 1}));
    QCOMPARE(answeredPerMille(status), std::optional(750));
    QCOMPARE(status.owed, 1);
    QCOMPARE(status.overdue, 1);
}

void OverviewTest::seesWhatWentUpByItself()
{
    WatchedCity city;
    const SubjectId call = city.rings("missed", "outcome.missed");
    city.clock.advance(std::chrono::hours(20));
    const auto raise = [&](const char *to) {
        city.say(SubjectType::Call, call, kind::kCallEscalated, city.officer,
                 {{QStringLiteral("to"), QString::fromLatin1(to)}, {QStringLiteral("itself"), true}});
    };
    raise("head");
    QCOMPARE(city.status().told, 0); // the unit's own head is the first to know
    raise("city");
    raise("city"); // from another of its desks
    QCOMPARE(city.status().told, 1);
    city.say(SubjectType::Call, call, kind::kCallBackMade, city.officer,
             {{QStringLiteral("result"), QStringLiteral("reached")}});
    QCOMPARE(city.status().told, 0);
}

void OverviewTest::noticesSilence()
{
    WatchedCity city;
    const SubjectId shift = city.assign(QTime(7, 30), QTime(11, 30));
    city.say(SubjectType::Shift, shift, kind::kShiftStarted, city.officer);
    city.clock.advance(minutes(1));
    QCOMPARE(concernOf(city.status()), UnitConcern::None);
    city.clock.advance(kSilentAfter);
    QCOMPARE(concernOf(city.status()), UnitConcern::Silent);
}

void OverviewTest::tellsItOnlyToThoseWhoMaySeeIt_data()
{
    QTest::addColumn<int>("who"); // 0 officer, 1 head, 2 inspector, 3 administrator who never signed in here
    QTest::addColumn<int>("status");
    QTest::newRow("an officer") << 0 << 403;
    QTest::newRow("a head") << 1 << 403;
    QTest::newRow("an inspector") << 2 << 200;
    QTest::newRow("an administrator who never signed in here") << 3 << 403;
    QTest::newRow("nobody") << 4 << 403;
}

void OverviewTest::tellsItOnlyToThoseWhoMaySeeIt()
{
    QFETCH(int, who);
    QFETCH(int, status);
    WatchedCity city;
    const OfficerId people[] = {city.officer, city.head, city.inspector, city.administrator, OfficerId()};
    QCOMPARE(city.askOverview(city.desk, people[who]).status(), status);
    // On a desk where nobody has shown a password nobody sees anything, and without a token least of all.
    QCOMPARE(city.askOverview(city.enrol(city.unit), people[who]).status(), 403);
    QCOMPARE(city.askOverview(TestClient(), people[who]).status(), 401);
}

void OverviewTest::holdsNothingOfACitizen()
{
    WatchedCity city;
    city.rings("missed", "outcome.missed");
    const QByteArray body = city.askOverview(city.desk, city.inspector).body();
    QVERIFY(body.contains("Đường dây nóng"));
    QVERIFY(!body.contains("Huỳnh"));
    QVERIFY(!body.contains("950214768"));
}

void OverviewTest::looksUpAgainAfterAWhile()
{
    WatchedCity city;
    Overview overview(*city.database, city.clock);
    const Moment first = overview.city().take().front().asOf;
    city.clock.advance(Overview::kFresh - std::chrono::seconds(1));
    QCOMPARE(overview.city().take().front().asOf, first);
    city.clock.advance(std::chrono::seconds(1));
    QCOMPARE(overview.city().take().front().asOf, city.clock.now());
}

void OverviewTest::keepsItsShapeOnTheWire()
{
    WatchedCity city;
    city.assign(QTime(7, 30), QTime(11, 30));
    city.rings("answered", "outcome.answered");
    const std::vector<UnitStatus> units = Overview(*city.database, city.clock).city().take();
    QCOMPARE(wire::decodeOverview(wire::encodeOverview(units)).take(), units);
    QVERIFY(!wire::decodeOverview("{}").ok());
    QVERIFY(!wire::decodeOverview("{\"units\":[{\"name\":\"x\"}]}").ok());
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
