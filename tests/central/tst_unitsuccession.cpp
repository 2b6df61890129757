// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/unitsucceed.h"
#include "examination.h"
#include "routerfixture.h"
#include "sync/overviewcodec.h"

#include "store/calltable.h"
#include "store/successiontable.h"
#include "store/transaction.h"

#include <QTest>

using namespace tb;

namespace {

struct Ward {
    UnitId unit;
    OfficerId officer;
    TestClient desk;
};

/// Wards with an officer and a desk each; the last day of June 2025 is over.
class City : public RouterFixture {
public:
    explicit City(const QStringList &codes)
    {
        for (const QString &code : codes)
            wards[code] = found(code);
    }

    Ward found(const QString &code)
    {
        Ward ward;
        ward.unit = addUnit(code);
        ward.officer = addOfficer(ward.unit, code.toLower(), Role::Officer);
        ward.desk = enrol(ward.unit);
        signIn(ward.desk, code.toLower());
        return ward;
    }
    Result<QString> succeed(const QString &options)
    {
        const AdminParts parts{*database, clock, random, key, [this](UnitId told) { announced.insert(told); }};
        const QString day = options.contains(QStringLiteral("--on")) ? QString() : QStringLiteral("--on 2025-07-01 ");
        const QStringList words
            = QStringLiteral("unit succeed %1%2 --basis 1685/NQ").arg(day, options).split(u' ', Qt::SkipEmptyParts);
        return UnitSucceed().run(parts, CommandLine::parse(words).take());
    }
    /// A call with a term, or a missed one where `number` is given.
    CallId opened(const QString &code, const QString &number = {})
    {
        Ward &ward = wards[code];
        EntryDraft draft;
        draft.unit = ward.unit;
        draft.subject = {SubjectType::Call, ids.next<SubjectId>()};
        draft.kind = kind::kCallLogged.toString();
        draft.occurredAt = clock.now();
        const bool missed = !number.isEmpty();
        draft.body = {
            {QStringLiteral("type"), missed ? QStringLiteral("missed") : QStringLiteral("answered")},
            {QStringLiteral("ref"), QStringLiteral("TB-3006-1001")},
            {QStringLiteral("line"), LineId().text()},
            {missed ? QStringLiteral("callBack") : QStringLiteral("due"), toMs(clock.now() + std::chrono::hours(4))}};
        draft.personal
            = {{QStringLiteral("content"), QStringLiteral("Đèn đường hỏng")}, {QStringLiteral("number"), number}};
        last = write(ward.desk, ward.officer, draft);
        if (push(ward.desk, last).kind != VerdictKind::Accepted)
            qFatal("the call was not taken");
        return draft.subject.id.as<CallId>();
    }
    Verdict say(const QString &code, CallId call, QStringView kind, Json::Object body, Json::Object personal = {})
    {
        Ward &ward = wards[code];
        return push(ward.desk,
                    write(ward.desk, ward.officer,
                          {ward.unit,
                           {SubjectType::Call, call.as<SubjectId>()},
                           kind.toString(),
                           clock.now(),
                           {},
                           std::move(body),
                           std::move(personal)}));
    }
    Call row(CallId id) { return CallTable(*database).find(id).take().value(); }
    std::vector<Call> openAt(const QString &code) { return CallTable(*database).openOf(wards[code].unit).take(); }
    int statusOfPull(const QString &reader, const QString &journal)
    {
        return askPull(wards[reader].desk, {wards[journal].unit, {}, 0, {}, {}}).status();
    }
    QStringList directory()
    {
        QStringList codes;
        for (const UnitName &name :
             wire::decodeUnits(ask("/v1/units", {}, wards.begin()->second.desk.enrolment.token, "GET").body()).take())
            codes.append(name.code);
        return codes;
    }

    std::map<QString, Ward> wards;
    std::set<UnitId> announced;
    Entry last;
};

} // namespace

class UnitSuccessionTest : public QObject {
    Q_OBJECT
private slots:
    void passesOnWhatIsOpen();
    void goesToTheOneNamedOfSeveral();
    void takesACallerWhoRangTwiceAsOneMatter();
    void leavesWhatAnotherUnitHasInHand();
    void givesBackWhatCameFromTheHeir();
    void passesOnWhatADeskSendsLater();
    void opensTheOlderJournalToWhoFollows();
    void endsInTheDirectoryAndForMattersPassedOn();
    void saysItOnce();
    void refusesWhatContradictsItself_data();
    void refusesWhatContradictsItself();
    void refusesADeskThatSpeaksAsTheServer();
    void goesOnToTheHeirsHeir();
    void verifiesAndRebuildsToTheSameRows();
};

void UnitSuccessionTest::passesOnWhatIsOpen()
{
    City city({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("N")});
    const CallId one = city.opened(QStringLiteral("A"));
    const CallId two = city.opened(QStringLiteral("B"));
    const CallId done = city.opened(QStringLiteral("A"));
    city.say(QStringLiteral("A"), done, kind::kCallClosed, {});

    const Result<QString> told = city.succeed(QStringLiteral("--from A B --into N"));
    QVERIFY2(told.ok(), qPrintable(told.ok() ? QString() : told.error().detail));
    QVERIFY2(told.value().contains(QStringLiteral("2 open matters")), qPrintable(told.value()));
    QCOMPARE(city.announced.size(), size_t{3});

    const std::vector<Call> open = city.openAt(QStringLiteral("N"));
    QCOMPARE(open.size(), size_t{2});
    QCOMPARE((std::set<CallId>{open[0].fromCall, open[1].fromCall}), (std::set<CallId>{one, two}));
    QCOMPARE(open[0].content, QStringLiteral("Đèn đường hỏng"));
    QVERIFY(open[0].awaitsAcceptance);
    QCOMPARE(city.row(one).handlerUnit, city.wards[QStringLiteral("N")].unit);
    QVERIFY(!city.row(done).isOpen());
    QVERIFY(CallTable(*city.database).copiesOf(done).take().empty());

    // And its answer comes back to where the call stands.
    city.say(QStringLiteral("N"), open[0].id, kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
             {{QStringLiteral("text"), QStringLiteral("Đã thay bóng đèn")}});
    QVERIFY(!city.row(open[0].fromCall).isOpen());
}

void UnitSuccessionTest::goesToTheOneNamedOfSeveral()
{
    City city({QStringLiteral("Q3"), QStringLiteral("BC"), QStringLiteral("XH"), QStringLiteral("NL")});
    city.opened(QStringLiteral("Q3"));
    QVERIFY(!city.succeed(QStringLiteral("--from Q3 --into BC XH NL")).ok());
    QVERIFY(city.openAt(QStringLiteral("Q3")).front().handlerUnit.isNull());
    QVERIFY(city.succeed(QStringLiteral("--from Q3 --into BC XH NL --open-to XH")).ok());
    QCOMPARE(city.openAt(QStringLiteral("XH")).size(), size_t{1});
    QVERIFY(city.openAt(QStringLiteral("BC")).empty());
}

void UnitSuccessionTest::takesACallerWhoRangTwiceAsOneMatter()
{
    City city({QStringLiteral("A"), QStringLiteral("N")});
    const CallId first = city.opened(QStringLiteral("A"), QStringLiteral("+84950214768"));
    city.clock.advance(std::chrono::minutes(5));
    const CallId second = city.opened(QStringLiteral("A"), QStringLiteral("+84950214768"));
    city.opened(QStringLiteral("A"), QStringLiteral("+84950214769"));
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QCOMPARE(city.openAt(QStringLiteral("N")).size(), size_t{2});
    QCOMPARE(city.row(first).closeReason, QStringLiteral("passed-on"));
    QCOMPARE(city.row(second).handlerUnit, city.wards[QStringLiteral("N")].unit);
}

void UnitSuccessionTest::leavesWhatAnotherUnitHasInHand()
{
    City city({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("N")});
    const CallId id = city.opened(QStringLiteral("A"));
    city.say(QStringLiteral("A"), id, kind::kCallForwarded,
             {{QStringLiteral("unit"), city.wards[QStringLiteral("C")].unit.text()},
              {QStringLiteral("where"), QStringLiteral("UBND C")}});
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QCOMPARE(city.row(id).handlerUnit, city.wards[QStringLiteral("C")].unit);
    QVERIFY(city.openAt(QStringLiteral("N")).empty());
    QCOMPARE(city.openAt(QStringLiteral("C")).size(), size_t{1});
}

void UnitSuccessionTest::givesBackWhatCameFromTheHeir()
{
    City city({QStringLiteral("A"), QStringLiteral("N")});
    const CallId id = city.opened(QStringLiteral("N"));
    city.say(QStringLiteral("N"), id, kind::kCallForwarded,
             {{QStringLiteral("unit"), city.wards[QStringLiteral("A")].unit.text()},
              {QStringLiteral("where"), QStringLiteral("UBND A")}});
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QVERIFY(city.openAt(QStringLiteral("A")).empty());
    QCOMPARE(city.openAt(QStringLiteral("N")).size(), size_t{1});
    QCOMPARE(city.openAt(QStringLiteral("N")).front().id, id);
    QVERIFY(city.row(id).handlerUnit.isNull());
}

void UnitSuccessionTest::passesOnWhatADeskSendsLater()
{
    City city({QStringLiteral("A"), QStringLiteral("N")});
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    city.clock.advance(std::chrono::minutes(2));
    const CallId late = city.opened(QStringLiteral("A"));
    QCOMPARE(city.openAt(QStringLiteral("N")).size(), size_t{1});
    QCOMPARE(city.openAt(QStringLiteral("N")).front().fromCall, late);
}

void UnitSuccessionTest::opensTheOlderJournalToWhoFollows()
{
    City city({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("N"), QStringLiteral("M")});
    city.opened(QStringLiteral("A"));
    QCOMPARE(city.statusOfPull(QStringLiteral("N"), QStringLiteral("A")), 403);
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QVERIFY(city.succeed(QStringLiteral("--from N --into M")).ok());
    QCOMPARE(city.statusOfPull(QStringLiteral("N"), QStringLiteral("A")), 200);
    QCOMPARE(city.statusOfPull(QStringLiteral("M"), QStringLiteral("A")), 200);
    QCOMPARE(city.statusOfPull(QStringLiteral("A"), QStringLiteral("N")), 403);
    QCOMPARE(city.statusOfPull(QStringLiteral("C"), QStringLiteral("A")), 403);
    QCOMPARE(city.statusOfPull(QStringLiteral("A"), QStringLiteral("A")), 200);
}

void UnitSuccessionTest::endsInTheDirectoryAndForMattersPassedOn()
{
    City city({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("N")});
    QCOMPARE(city.directory(),
             QStringList({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("HB"), QStringLiteral("N")}));
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QCOMPARE(city.directory(), QStringList({QStringLiteral("C"), QStringLiteral("HB"), QStringLiteral("N")}));

    // A desk that has not heard of it yet.
    const CallId id = city.opened(QStringLiteral("C"));
    city.say(QStringLiteral("C"), id, kind::kCallForwarded,
             {{QStringLiteral("unit"), city.wards[QStringLiteral("A")].unit.text()},
              {QStringLiteral("where"), QStringLiteral("UBND A")}});
    QVERIFY(city.row(id).handlerUnit.isNull());
    QVERIFY(city.row(id).isOpen());
    QVERIFY(city.openAt(QStringLiteral("A")).empty());
}

void UnitSuccessionTest::saysItOnce()
{
    City city({QStringLiteral("A"), QStringLiteral("N"), QStringLiteral("M")});
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    const qint64 before = city.router->ledger().log(city.wards[QStringLiteral("A")].unit).take().lastSeq;
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QCOMPARE(city.router->ledger().log(city.wards[QStringLiteral("A")].unit).take().lastSeq, before);
    const Result<QString> other = city.succeed(QStringLiteral("--from A --into M"));
    QVERIFY(!other.ok());
    QCOMPARE(other.error().code, ErrorCode::AlreadyExists);
}

void UnitSuccessionTest::refusesWhatContradictsItself_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("itself") << QStringLiteral("--from A --into A");
    QTest::newRow("nobody") << QStringLiteral("--from A --into X");
    QTest::newRow("heir of another") << QStringLiteral("--from A --into N --open-to M");
    QTest::newRow("no day") << QStringLiteral("--from A --into N --on 30.6.2025");
    QTest::newRow("a day to come") << QStringLiteral("--from A --into N --on 2036-01-01");
}

void UnitSuccessionTest::refusesWhatContradictsItself()
{
    QFETCH(QString, options);
    City city({QStringLiteral("A"), QStringLiteral("N"), QStringLiteral("M")});
    QVERIFY(!city.succeed(options).ok());
    QVERIFY(SuccessionTable(*city.database).after(city.wards[QStringLiteral("A")].unit).take().empty());
}

void UnitSuccessionTest::refusesADeskThatSpeaksAsTheServer()
{
    City city({QStringLiteral("A"), QStringLiteral("N")});
    Ward &ward = city.wards[QStringLiteral("A")];
    const OfficerId admin = city.addOfficer(ward.unit, QStringLiteral("quan.a"), Role::Administrator);
    city.signIn(ward.desk, QStringLiteral("quan.a"));
    const QStringList self{ward.unit.text()}, other{city.wards[QStringLiteral("N")].unit.text()};
    const Entry claimed = city.write(ward.desk, admin,
                                     {ward.unit,
                                      {SubjectType::Unit, ward.unit.as<SubjectId>()},
                                      kind::kUnitSucceeded.toString(),
                                      city.clock.now(),
                                      {},
                                      {{QStringLiteral("from"), other},
                                       {QStringLiteral("into"), self},
                                       {QStringLiteral("heir"), ward.unit.text()},
                                       {QStringLiteral("on"), toMs(city.clock.now())},
                                       {QStringLiteral("basis"), QStringLiteral("không")}},
                                      {}});
    const Verdict verdict = city.push(ward.desk, claimed);
    QCOMPARE(verdict.kind, VerdictKind::Refused);
    QCOMPARE(verdict.reason, QStringLiteral("server-only"));
    QCOMPARE(city.statusOfPull(QStringLiteral("A"), QStringLiteral("N")), 403);
}

void UnitSuccessionTest::goesOnToTheHeirsHeir()
{
    City city({QStringLiteral("A"), QStringLiteral("N"), QStringLiteral("M")});
    city.opened(QStringLiteral("A"));
    QVERIFY(city.succeed(QStringLiteral("--from N --into M")).ok());
    QVERIFY(city.succeed(QStringLiteral("--from A --into N")).ok());
    QVERIFY(city.openAt(QStringLiteral("N")).empty());
    QCOMPARE(city.openAt(QStringLiteral("M")).size(), size_t{1});
}

void UnitSuccessionTest::verifiesAndRebuildsToTheSameRows()
{
    City city({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("N")});
    city.opened(QStringLiteral("A"));
    QVERIFY(city.succeed(QStringLiteral("--from A B --into N")).ok());
    const UnitId a = city.wards[QStringLiteral("A")].unit, n = city.wards[QStringLiteral("N")].unit;
    const std::vector<Succession> before = SuccessionTable(*city.database).after(a).take();
    QCOMPARE(before.size(), size_t{1});
    QCOMPARE(before.front().basis, QStringLiteral("1685/NQ"));
    QCOMPARE(SuccessionTable(*city.database).before(n).take().size(), size_t{2});

    Transaction transaction(*city.database);
    QVERIFY(city.router->ledger().writer().rebuild().ok() && transaction.commit().ok());
    QCOMPARE(SuccessionTable(*city.database).after(a).take(), before);
    QCOMPARE(SuccessionTable(*city.database).before(n).take().size(), size_t{2});
    QCOMPARE(city.openAt(QStringLiteral("N")).size(), size_t{1});
    const Result<qint64> proved = Examination(*city.database).run();
    QVERIFY2(proved.ok(), qPrintable(proved.ok() ? QString() : proved.error().detail));
}

QTEST_GUILESS_MAIN(UnitSuccessionTest)
#include "tst_unitsuccession.moc"
