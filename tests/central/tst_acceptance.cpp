// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "store/calltable.h"
#include "store/officertable.h"
#include "store/statement.h"

#include <QTest>

using namespace tb;

class AcceptanceTest : public QObject {
    Q_OBJECT
private slots:
    void numbersAnEntryAndKnowsItAgain();
    void holdsWhatAnUnprovenOfficerWrote();
    void holdsWhatSpeaksOfAnUnknownSubject();
    void refusesForeignIds_data();
    void refusesForeignIds();
    void refusesARetiredOfficer();
    void refusesTwoFactsUnderOneId();
    void asksForANewStreamWhereOnesForks();
    void asksForPatienceWithAnUnknownKind();
    void doesNotTouchAnotherUnitsSubject();
    void keepsARefusalAndNeverChangesIt();
    void keepsBytesThatCannotBeRead();
    void keepsAHeldOpeningOutOfTheRows();
    void takesNothingWhenTheDatabaseFails();
    void notesWhatTheDeskStillHas();
};

namespace {

EntryDraft close(const RouterFixture &f, const Subject &subject)
{
    return {f.unit, subject, kind::kCallClosed.toString(), f.clock.now(), {}, {}, {}};
}

} // namespace

void AcceptanceTest::numbersAnEntryAndKnowsItAgain()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const qint64 before = f.router->ledger().log(f.unit).take().lastSeq;
    const Entry call = f.call(client, f.officer);
    QCOMPARE(f.push(client, call), (Verdict{VerdictKind::Accepted, before + 1, {}}));
    QCOMPARE(f.push(client, call), (Verdict{VerdictKind::Known, before + 1, {}}));
    QVERIFY(CallTable(*f.database).find(call.header.subject.id.as<CallId>()).take().has_value());
}

void AcceptanceTest::holdsWhatAnUnprovenOfficerWrote()
{
    RouterFixture f;
    TestClient client = f.enrol(f.unit);
    const TestClient reader = f.enrol(f.unit);
    const Entry call = f.call(client, f.officer);
    const Verdict held{VerdictKind::Held, 0, QStringLiteral("unproved-officer")};
    QCOMPARE(f.push(client, call), held);
    QCOMPARE(f.push(client, call), held);
    // Whoever waits hears of it the moment the officer has signed in.
    const Asked waiting = f.askPull(reader, f.pull(reader, f.start()).cursor, 25);
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).status(), 200);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Known);
    QCOMPARE(wire::decodePage(waiting.body(), f.unit).take().entries.size(), size_t{1});
}

void AcceptanceTest::holdsWhatSpeaksOfAnUnknownSubject()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry call = f.call(client, f.officer);
    const Entry closing = f.write(client, f.officer, close(f, call.header.subject));
    QCOMPARE(f.push(client, closing), (Verdict{VerdictKind::Held, 0, QStringLiteral("unknown-subject")}));
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, closing).kind, VerdictKind::Known);
    QVERIFY(f.push(client, closing).seq > f.push(client, call).seq);
}

void AcceptanceTest::refusesForeignIds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unit") << QStringLiteral("unit") << QStringLiteral("unit-mismatch");
    QTest::newRow("desk") << QStringLiteral("desk") << QStringLiteral("desk-mismatch");
    QTest::newRow("officer") << QStringLiteral("officer") << QStringLiteral("no-membership");
    QTest::newRow("other unit's officer") << QStringLiteral("stranger") << QStringLiteral("other-unit");
    QTest::newRow("role") << QStringLiteral("role") << QStringLiteral("role");
}

void AcceptanceTest::refusesForeignIds()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    RouterFixture f;
    TestClient client = f.provenDesk();
    TestClient liar = client;
    OfficerId author = f.officer;
    EntryDraft draft = {f.unit,
                        {SubjectType::Shift, f.ids.next<SubjectId>()},
                        kind::kShiftAssigned.toString(),
                        f.clock.now(),
                        {},
                        {{QStringLiteral("officer"), f.officer.text()},
                         {QStringLiteral("lines"), QStringList()},
                         {QStringLiteral("from"), toMs(f.clock.now())},
                         {QStringLiteral("to"), toMs(f.clock.now() + minutes(60))}},
                        {}};
    if (what == u"unit")
        draft.unit = f.addUnit(QStringLiteral("HT"));
    if (what == u"desk")
        liar.enrolment.desk = f.ids.next<DeskId>();
    if (what == u"officer")
        author = f.ids.next<OfficerId>();
    if (what == u"stranger")
        author = f.addOfficer(f.addUnit(QStringLiteral("HT")), QStringLiteral("la"), Role::Head);
    QCOMPARE(f.push(client, f.write(liar, author, draft)), (Verdict{VerdictKind::Refused, 0, reason}));
}

void AcceptanceTest::refusesARetiredOfficer()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    QCOMPARE(f.signIn(client, QStringLiteral("nghia")).status(), 200);
    const Entry retiring = f.write(client, f.head,
                                   {f.unit,
                                    {SubjectType::Officer, f.officer.as<SubjectId>()},
                                    kind::kOfficerRetired.toString(),
                                    f.clock.now(),
                                    {},
                                    {},
                                    {}});
    QCOMPARE(f.push(client, retiring).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.call(client, f.officer)), (Verdict{VerdictKind::Refused, 0, QStringLiteral("retired")}));
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).problem(), QStringLiteral("wrong-password"));
}

void AcceptanceTest::refusesTwoFactsUnderOneId()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry call = f.call(client, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    Header header = call.header;
    header.counter = ++client.counter;
    const Entry other = sealEntry({f.unit,
                                   call.header.subject,
                                   call.header.kind,
                                   f.clock.now(),
                                   {},
                                   call.body.asObject() ? *call.body.asObject() : Json::Object(),
                                   {{QStringLiteral("content"), QStringLiteral("Chuyện khác")}}},
                                  header, f.random.bytes(Limits::kSaltBytes))
                            .take();
    QCOMPARE(f.push(client, other), (Verdict{VerdictKind::Refused, 0, QStringLiteral("id-conflict")}));
    QCOMPARE(f.push(client, call).kind, VerdictKind::Known);
}

void AcceptanceTest::asksForANewStreamWhereOnesForks()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    TestClient clone = client;
    QCOMPARE(f.push(client, f.call(client, f.officer)).kind, VerdictKind::Accepted);
    const Entry twin = f.call(clone, f.officer);
    QCOMPARE(f.push(clone, twin), (Verdict{VerdictKind::Retry, 0, QStringLiteral("stream-fork")}));
    clone.stream = f.ids.next<StreamId>();
    clone.counter = 0;
    clone.previous.clear();
    QCOMPARE(f.push(clone, f.call(clone, f.officer)).kind, VerdictKind::Accepted);
}

void AcceptanceTest::asksForPatienceWithAnUnknownKind()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry strange = f.write(client, f.officer,
                                  {f.unit,
                                   {SubjectType::Call, f.ids.next<SubjectId>()},
                                   QStringLiteral("call.dreamt"),
                                   f.clock.now(),
                                   {},
                                   {},
                                   {}});
    const Verdict patience{VerdictKind::Retry, 0, QStringLiteral("unknown-kind")};
    QCOMPARE(f.push(client, strange), patience);
    QCOMPARE(f.push(client, strange), patience);
    // It blocks nothing behind it.
    QCOMPARE(f.push(client, f.call(client, f.officer)).kind, VerdictKind::Accepted);
}

void AcceptanceTest::doesNotTouchAnotherUnitsSubject()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry call = f.call(client, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    const UnitId other = f.addUnit(QStringLiteral("HT"));
    const OfficerId stranger = f.addOfficer(other, QStringLiteral("la"), Role::Officer);
    TestClient strange = f.enrol(other);
    QCOMPARE(f.signIn(strange, QStringLiteral("la")).status(), 200);
    EntryDraft closing = close(f, call.header.subject);
    closing.unit = other;
    const Verdict refused{VerdictKind::Refused, 0, QStringLiteral("unit-mismatch")};
    QCOMPARE(f.push(strange, f.write(strange, stranger, closing)), refused);
    const EntryDraft opening{other,
                             call.header.subject,
                             call.header.kind,
                             f.clock.now(),
                             {},
                             *call.body.asObject(),
                             {{QStringLiteral("content"), QStringLiteral("Của tôi")}}};
    QCOMPARE(f.push(strange, f.write(strange, stranger, opening)), refused);
    const Call kept = CallTable(*f.database).find(call.header.subject.id.as<CallId>()).take().value();
    QCOMPARE(kept.unit, f.unit);
    QCOMPARE(kept.content, QStringLiteral("Hỏi giờ làm việc"));
}

void AcceptanceTest::keepsARefusalAndNeverChangesIt()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    TestClient liar = client;
    liar.enrolment.desk = f.ids.next<DeskId>();
    const Entry bad = f.call(liar, f.officer);
    const Verdict refused{VerdictKind::Refused, 0, QStringLiteral("desk-mismatch")};
    QCOMPARE(f.push(client, bad), refused);
    f.close();
    f.open();
    QCOMPARE(f.push(client, bad), refused);
    QCOMPARE(RefusedTable(*f.database).count(f.unit).take(), 1);
}

void AcceptanceTest::keepsBytesThatCannotBeRead()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    Entry damaged = f.call(client, f.officer);
    damaged.bodyBytes.replace("answered", "missed");
    QCOMPARE(f.push(client, damaged), (Verdict{VerdictKind::Refused, 0, QStringLiteral("malformed")}));
    QCOMPARE(f.push(client, damaged).kind, VerdictKind::Refused);
    QCOMPARE(RefusedTable(*f.database).count(f.unit).take(), 1);
}

void AcceptanceTest::keepsAHeldOpeningOutOfTheRows()
{
    RouterFixture f;
    TestClient client = f.enrol(f.unit);
    const Entry call = f.call(client, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Held);
    QVERIFY(!CallTable(*f.database).find(call.header.subject.id.as<CallId>()).take().has_value());
}

namespace {

// The unit's row cannot reach this number any more.
void breakNumber(Database &database, qint64 seq)
{
    const QString number = QString::number(seq);
    const QString sql = database.isShared()
        ? QStringLiteral("CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS"
                         " 'BEGIN RAISE EXCEPTION ''no''; END';\n"
                         "CREATE TRIGGER broken BEFORE INSERT ON unit_log FOR EACH ROW WHEN (new.last_seq=%1)"
                         " EXECUTE FUNCTION fails()")
        : QStringLiteral("CREATE TEMP TRIGGER broken BEFORE INSERT ON unit_log WHEN new.last_seq=%1"
                         " BEGIN SELECT RAISE(FAIL, 'no'); END");
    if (!database.runScript(sql.arg(number)).ok())
        qFatal("no trigger");
}

void mendNumber(Database &database)
{
    const QString sql
        = database.isShared() ? QStringLiteral("DROP FUNCTION fails CASCADE") : QStringLiteral("DROP TRIGGER broken");
    if (!database.runScript(sql).ok())
        qFatal("the trigger stays");
}

} // namespace

void AcceptanceTest::takesNothingWhenTheDatabaseFails()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const qint64 before = f.router->ledger().log(f.unit).take().lastSeq;
    const Entry first = f.call(client, f.officer);
    const Entry second = f.call(client, f.officer, QStringLiteral("Hai"));
    breakNumber(*f.database, before + 2);
    const PushRequest request{2, {bytesOf(first), bytesOf(second)}};
    QCOMPARE(f.ask("/v1/push", wire::encode(request), client.enrolment.token).status(), 503);
    QCOMPARE(f.router->ledger().log(f.unit).take().lastSeq, before);
    mendNumber(*f.database);
    QCOMPARE(f.push(client, first).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, second).kind, VerdictKind::Accepted);
}

void AcceptanceTest::notesWhatTheDeskStillHas()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    QCOMPARE(f.ask("/v1/push", wire::encode(PushRequest{17, {}}), client.enrolment.token).status(), 200);
    const Desk desk = DeskTable(*f.database).find(client.enrolment.desk).take().value();
    QCOMPARE(desk.pending, 17);
    QCOMPARE(desk.seenAt, f.clock.now());
}

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
