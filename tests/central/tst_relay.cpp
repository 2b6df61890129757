// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "store/calltable.h"
#include "store/figuretable.h"
#include "store/transaction.h"

#include <QTest>

using namespace tb;

namespace {

/// Three wards with an officer and a desk each.
class City : public RouterFixture {
public:
    struct Ward {
        UnitId unit;
        OfficerId officer;
        TestClient desk;
    };

    City()
    {
        for (const char *code : {"A", "B", "C"}) {
            Ward ward;
            ward.unit = addUnit(QString::fromLatin1(code));
            const QString login = QString::fromLatin1(code).toLower();
            ward.officer = addOfficer(ward.unit, login, Role::Officer);
            ward.desk = enrol(ward.unit);
            signIn(ward.desk, login);
            wards.push_back(ward);
        }
    }

    Ward &a() { return wards[0]; }
    Ward &b() { return wards[1]; }
    Ward &c() { return wards[2]; }

    Verdict say(Ward &ward, CallId call, QStringView kind, Json::Object body = {}, Json::Object personal = {})
    {
        const EntryDraft draft{ward.unit,
                               {SubjectType::Call, call.as<SubjectId>()},
                               kind.toString(),
                               clock.now(),
                               {},
                               std::move(body),
                               std::move(personal)};
        lastEntry = write(ward.desk, ward.officer, draft);
        return push(ward.desk, lastEntry);
    }
    /// A new call of A's, passed on to another unit.
    CallId passedOn(UnitId to)
    {
        const Entry opened = call(a().desk, a().officer, QStringLiteral("Đèn đường hỏng"));
        push(a().desk, opened);
        const CallId id = opened.header.subject.id.as<CallId>();
        forward(a(), id, to);
        return id;
    }
    Verdict forward(Ward &from, CallId id, UnitId to)
    {
        return say(from, id, kind::kCallForwarded,
                   {{QStringLiteral("unit"), to.text()},
                    {QStringLiteral("where"), QStringLiteral("UBND B")},
                    {QStringLiteral("due"), toMs(clock.now() + std::chrono::hours(4))}},
                   {{QStringLiteral("note"), QStringLiteral("Xin xử lý giúp")}});
    }
    Verdict answer(Ward &ward, CallId id, bool closes)
    {
        return say(ward, id, kind::kResponseRecorded, {{QStringLiteral("closes"), closes}},
                   {{QStringLiteral("text"), QStringLiteral("Đã thay bóng đèn")}});
    }
    Call row(CallId id) { return CallTable(*database).find(id).take().value(); }
    /// At `ward`, or at the only one that has it.
    CallId copy(CallId id, UnitId ward = {})
    {
        for (const Call &each : CallTable(*database).copiesOf(id).take()) {
            if (ward.isNull() || each.unit == ward)
                return each.id;
        }
        qFatal("no copy");
    }

    std::vector<Ward> wards;
    Entry lastEntry;
};

} // namespace

class RelayTest : public QObject {
    Q_OBJECT
private slots:
    void opensTheMatterAtTheOtherUnit();
    void tellsWhoWaitsAtTheOtherUnit();
    void letsTheOtherUnitReadItAndNothingElse();
    void bringsTheAnswerBack();
    void bringsItBackWhereItIsReturned();
    void takesItAwayAgain_data();
    void takesItAwayAgain();
    void carriesAnAmendmentAndAReopening();
    void countsHopsAndTellsAllOfThem();
    void returnsAtOnceWhatNobodyCanTake_data();
    void returnsAtOnceWhatNobodyCanTake();
    void hearsNothingFromAUnitThatNoLongerHasIt();
    void carriesOnceHoweverOftenItIsOffered();
    void refusesADeskThatSpeaksAsTheServer();
    void rebuildsToTheSameRows();
};

void RelayTest::opensTheMatterAtTheOtherUnit()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const Call there = city.row(city.copy(id));
    QCOMPARE(there.unit, city.b().unit);
    QCOMPARE(there.type, CallType::Received);
    QCOMPARE(there.content, QStringLiteral("Đèn đường hỏng"));
    QCOMPARE(there.reference, city.row(id).reference);
    QCOMPARE(there.fromName, QStringLiteral("UBND A"));
    QCOMPARE(there.hops, 1);
    QCOMPARE(there.dueAt, city.row(id).dueAt);
    QVERIFY(there.awaitsAcceptance);
    QCOMPARE(there.status, CallStatus::InProgress);
    QVERIFY(!there.servedAt);
    CallFilter calls;
    calls.unit = city.b().unit;
    calls.spans = {{city.clock.now() - std::chrono::hours(1), city.clock.now() + std::chrono::hours(1)}};
    QCOMPARE(FigureTable(*city.database).total(calls).take(), CallTally()); // nobody rang there
    const Call here = city.row(id);
    QCOMPARE(here.handlerUnit, city.b().unit);
    QCOMPARE(here.status, CallStatus::Forwarded);
    QVERIFY(here.awaitsAcceptance);
}

void RelayTest::tellsWhoWaitsAtTheOtherUnit()
{
    City city;
    const Cursor start{city.b().unit, {}, 0, {}, {}};
    const Asked waiting = city.askPull(city.b().desk, city.pull(city.b().desk, start).cursor, 25);
    QVERIFY(!waiting.isAnswered());
    city.passedOn(city.b().unit);
    QCOMPARE(wire::decodePage(waiting.body(), city.b().unit).take().entries.size(), size_t{1});
}

void RelayTest::letsTheOtherUnitReadItAndNothingElse()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    city.answer(city.b(), city.copy(id), true);
    // B may write into its own copy, never into A's call.
    QCOMPARE(city.say(city.b(), id, kind::kCallClosed).reason, QStringLiteral("unit-mismatch"));
    const PullPage page = city.pull(city.b().desk, {city.b().unit, {}, 0, {}, {}});
    for (const SentEntry &sent : page.entries)
        QCOMPARE(decodeEntry(sent.bytes).take().header.unit, city.b().unit);
}

void RelayTest::bringsTheAnswerBack()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId there = city.copy(id);
    QCOMPARE(city.say(city.b(), there, kind::kCallAccepted).kind, VerdictKind::Accepted);
    QVERIFY(!city.row(id).awaitsAcceptance);
    QCOMPARE(city.row(there).handler, city.b().officer);
    city.answer(city.b(), there, false);
    QCOMPARE(city.row(id).responses, 1);
    QVERIFY(city.row(id).isOpen());
    city.answer(city.b(), there, true);
    QCOMPARE(city.row(id).responses, 2);
    QVERIFY(!city.row(id).isOpen());
    const History told = city.router->ledger().writer().entries().history(id.as<SubjectId>()).take();
    QCOMPARE(textOf(told.back().entry.personal, u"text"), QStringLiteral("Đã thay bóng đèn"));
}

void RelayTest::bringsItBackWhereItIsReturned()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId there = city.copy(id);
    city.say(city.b(), there, kind::kCallReturned, {},
             {{QStringLiteral("note"), QStringLiteral("Không thuộc địa bàn")}});
    QVERIFY(!city.row(there).isOpen());
    QCOMPARE(city.row(there).closeReason, QStringLiteral("returned"));
    const Call here = city.row(id);
    QCOMPARE(here.status, CallStatus::InProgress);
    QCOMPARE(here.handler, city.a().officer);
    QVERIFY(here.handlerUnit.isNull());
}

void RelayTest::takesItAwayAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("closed here") << kind::kCallClosed.toString();
    QTest::newRow("answered here") << kind::kResponseRecorded.toString();
    QTest::newRow("passed on to somebody else") << kind::kCallForwarded.toString();
}

void RelayTest::takesItAwayAgain()
{
    QFETCH(QString, kind);
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId there = city.copy(id);
    if (kind == kind::kResponseRecorded)
        city.answer(city.a(), id, true);
    else if (kind == kind::kCallForwarded)
        city.forward(city.a(), id, city.c().unit);
    else
        city.say(city.a(), id, kind::kCallClosed);
    QVERIFY(!city.row(there).isOpen());
    QCOMPARE(city.row(there).closeReason, QStringLiteral("withdrawn"));
    QCOMPARE(CallTable(*city.database).copiesOf(id).take().size(), kind == kind::kCallForwarded ? 2U : 1U);
    if (kind == kind::kCallForwarded)
        QVERIFY(city.row(city.copy(id, city.c().unit)).isOpen());
}

void RelayTest::carriesAnAmendmentAndAReopening()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId there = city.copy(id);
    city.say(city.a(), id, kind::kCallAmended, {{QStringLiteral("fields"), QStringList{QStringLiteral("place")}}},
             {{QStringLiteral("place"), QStringLiteral("Số 12 Lý Tự Trọng")}});
    QCOMPARE(city.row(there).place, QStringLiteral("Số 12 Lý Tự Trọng"));
    city.answer(city.b(), there, true);
    city.say(city.a(), id, kind::kCallReopened);
    QVERIFY(city.row(there).isOpen());
    QVERIFY(city.row(id).isOpen());
    QCOMPARE(city.row(id).handlerUnit, city.b().unit);
}

void RelayTest::countsHopsAndTellsAllOfThem()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId atB = city.copy(id);
    city.forward(city.b(), atB, city.c().unit);
    const CallId atC = city.copy(atB);
    QCOMPARE(city.row(atC).hops, 2);
    QCOMPARE(city.row(id).hops, 2);
    city.answer(city.c(), atC, true);
    for (const CallId &each : {atC, atB, id})
        QVERIFY2(!city.row(each).isOpen(), qPrintable(each.text()));
    QCOMPARE(city.row(id).responses, 1);
    city.say(city.a(), id, kind::kCallReopened);
    for (const CallId &each : {atC, atB, id})
        QVERIFY2(city.row(each).isOpen(), qPrintable(each.text()));
    city.say(city.a(), id, kind::kCallClosed);
    for (const CallId &each : {atC, atB, id})
        QVERIFY2(!city.row(each).isOpen(), qPrintable(each.text()));
}

void RelayTest::returnsAtOnceWhatNobodyCanTake_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("a unit that is not there") << false;
    QTest::newRow("the own unit") << true;
}

void RelayTest::returnsAtOnceWhatNobodyCanTake()
{
    QFETCH(bool, own);
    City city;
    const CallId id = city.passedOn(own ? city.a().unit : city.ids.next<UnitId>());
    QVERIFY(CallTable(*city.database).copiesOf(id).take().empty());
    QCOMPARE(city.row(id).status, CallStatus::InProgress);
    QCOMPARE(city.row(id).handler, city.a().officer);
    QVERIFY(!city.row(id).awaitsAcceptance);
}

void RelayTest::hearsNothingFromAUnitThatNoLongerHasIt()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const CallId atB = city.copy(id);
    city.forward(city.a(), id, city.c().unit);
    // B was without network and did not know yet.
    city.answer(city.b(), atB, true);
    QVERIFY(city.row(id).isOpen());
    QCOMPARE(city.row(id).handlerUnit, city.c().unit);
    QCOMPARE(city.row(id).responses, 0);
}

void RelayTest::carriesOnceHoweverOftenItIsOffered()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    const Entry forwarded = city.lastEntry;
    const qint64 seq = city.router->ledger().log(city.b().unit).take().lastSeq;
    city.push(city.a().desk, forwarded);
    Transaction transaction(*city.database);
    QVERIFY(city.router->relay().carry(forwarded).ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(city.router->ledger().log(city.b().unit).take().lastSeq, seq);
    QCOMPARE(CallTable(*city.database).copiesOf(id).take().size(), size_t{1});
}

void RelayTest::refusesADeskThatSpeaksAsTheServer()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    QCOMPARE(city.say(city.a(), id, kind::kCallReported,
                      {{QStringLiteral("what"), QStringLiteral("closed")},
                       {QStringLiteral("unit"), city.b().unit.text()},
                       {QStringLiteral("entry"), city.ids.next<EntryId>().text()}})
                 .reason,
             QStringLiteral("server-only"));
}

void RelayTest::rebuildsToTheSameRows()
{
    City city;
    const CallId id = city.passedOn(city.b().unit);
    city.answer(city.b(), city.copy(id), false);
    const Call here = city.row(id);
    const Call there = city.row(city.copy(id));
    Transaction transaction(*city.database);
    QVERIFY(city.router->ledger().writer().rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(city.row(id), here);
    QCOMPARE(city.row(there.id), there);
}

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
