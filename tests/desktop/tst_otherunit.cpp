// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"
#include "call/passedonstrip.h"
#include "call/timeline.h"
#include "call/unitcompleter.h"
#include "calldeskfixture.h"
#include "store/directorytable.h"
#include "store/entrytable.h"
#include "store/transaction.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>

using namespace tb;

namespace {

/// An office that knows two other wards of its city.
class OfficeInACity : public CallDeskFixture {
public:
    OfficeInACity()
    {
        neighbour = desk.ids.next<UnitId>();
        Transaction transaction(*desk.database);
        const Done done = DirectoryTable(*desk.database)
                              .replace({{desk.seat.unit, QStringLiteral("HB"), QStringLiteral("UBND phường Hải Bình"),
                                         QStringLiteral("phuong")},
                                        {neighbour, QStringLiteral("HT"), QStringLiteral("UBND phường Hải Thanh"),
                                         QStringLiteral("phuong")},
                                        {desk.ids.next<UnitId>(), QStringLiteral("SXD"), QStringLiteral("Sở Xây dựng"),
                                         QStringLiteral("so")}});
        if (!done.ok() || !transaction.commit().ok())
            qFatal("the directory");
        page->setSeat(desk.seat);
    }

    Call row(CallId id) const { return CallTable(*desk.database).find(id).take().value(); }

    /// As the server writes it.
    void hear(CallId id, QStringView kind, Json::Object body, Json::Object personal = {})
    {
        body.emplace_back(QStringLiteral("unit"), neighbour.text());
        body.emplace_back(QStringLiteral("entry"), desk.ids.next<EntryId>().text());
        desk.accept({desk.seat.unit,
                     {SubjectType::Call, id.as<SubjectId>()},
                     kind.toString(),
                     desk.clock.now(),
                     {},
                     std::move(body),
                     std::move(personal)},
                    desk.headSeat.officer);
    }
    void report(CallId id, const char *what, Json::Object personal = {})
    {
        hear(id, kind::kCallReported, {{QStringLiteral("what"), QString::fromLatin1(what)}}, std::move(personal));
    }
    CallId received()
    {
        const auto id = desk.ids.next<CallId>();
        hear(id, kind::kCallReceived,
             {{QStringLiteral("ref"), QStringLiteral("TB-2511-7001")},
              {QStringLiteral("where"), QStringLiteral("UBND phường Hải Thanh")},
              {QStringLiteral("call"), desk.ids.next<CallId>().text()},
              {QStringLiteral("hops"), 1},
              {QStringLiteral("due"), toMs(desk.clock.now() + std::chrono::hours(3))}},
             {{QStringLiteral("content"), QStringLiteral("Hố ga mất nắp")},
              {QStringLiteral("number"), QStringLiteral("+84950214768")},
              {QStringLiteral("note"), QStringLiteral("Thuộc địa bàn quý phường")}});
        desk.notice.publish({{SubjectType::Call, id.as<SubjectId>()}});
        return id;
    }
    /// Logged here and passed on, and the server has both.
    CallId passedOn()
    {
        const auto id = desk.ids.next<CallId>();
        const auto say = [&](QStringView kind, Json::Object body, Json::Object personal) {
            desk.accept({desk.seat.unit,
                         {SubjectType::Call, id.as<SubjectId>()},
                         kind.toString(),
                         desk.clock.now(),
                         {},
                         std::move(body),
                         std::move(personal)},
                        desk.seat.officer);
        };
        say(kind::kCallLogged,
            {{QStringLiteral("type"), QStringLiteral("answered")},
             {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
             {QStringLiteral("line"), desk.line.text()},
             {QStringLiteral("outcome"), QStringLiteral("outcome.forwarded")}},
            {{QStringLiteral("content"), QStringLiteral("Đèn đường hỏng")}});
        say(kind::kCallForwarded,
            {{QStringLiteral("unit"), neighbour.text()},
             {QStringLiteral("where"), QStringLiteral("UBND phường Hải Thanh")}},
            {});
        return id;
    }
    std::vector<TimelineItem> timeline(CallId id)
    {
        CallNames names;
        if (!names.load(*desk.database, desk.seat.unit).ok())
            qFatal("names");
        return Timeline::of(EntryTable(*desk.database).bySubject(id.as<SubjectId>()).take(), names, desk.clock.now());
    }

    UnitId neighbour;
};

} // namespace

class OtherUnitTest : public QObject {
    Q_OBJECT

private slots:
    void findsAUnitByAnyPartWithoutAccents();
    void passesOnToTheUnitThatIsTyped();
    void notesABodyOutsideAsBefore();
    void marksTheFieldWhereNobodyIsNamed();
    void doesNotTakeOverWhatAnotherUnitIsToReceive();
    void takesOverWhatAnotherUnitPassedOn();
    void returnsItToTheUnitWithAReason();
    void tellsWhatTheOtherUnitDid_data();
    void tellsWhatTheOtherUnitDid();
    void countsNoRingForAReceivedMatter();
};

void OtherUnitTest::findsAUnitByAnyPartWithoutAccents()
{
    UnitCompleter completer;
    const UnitName ward{UnitId(QUuid::createUuid()), QStringLiteral("HT"), QStringLiteral("UBND phường Hải Thanh"), {}};
    const UnitName office{UnitId(QUuid::createUuid()), QStringLiteral("SXD"), QStringLiteral("Sở Xây dựng"), {}};
    completer.setUnits({ward, office});
    completer.setCompletionPrefix(completer.splitPath(QStringLiteral("hai th")).first());
    QCOMPARE(completer.completionCount(), 1);
    QCOMPARE(completer.currentCompletion(), QStringLiteral("UBND phường Hải Thanh"));
    QCOMPARE(completer.unitNamed(QStringLiteral("so xay dung")), std::optional(office));
    QCOMPARE(completer.unitNamed(QStringLiteral("sxd")), std::optional(office));
    QVERIFY(!completer.unitNamed(QStringLiteral("Hải")));
    QVERIFY(!completer.unitNamed(QString()));
}

void OtherUnitTest::passesOnToTheUnitThatIsTyped()
{
    OfficeInACity office;
    const CallId id = office.log(office.desk.draft());
    office.page->open(id);
    office.press(Qt::Key_F7);
    auto *where = office.find<QLineEdit>("whereEdit");
    where->setFocus();
    office.type(QStringLiteral("ubnd phuong hai thanh"));
    QVERIFY(office.find<QLabel>("whereHint")->text().contains(QStringLiteral("receives or returns")));
    where->completer()->popup()->hide();
    office.pressSave();
    const Call call = office.row(id);
    QCOMPARE(call.handlerUnit, office.neighbour);
    QCOMPARE(call.handlerName, QStringLiteral("UBND phường Hải Thanh"));
    QVERIFY(call.awaitsAcceptance);
}

void OtherUnitTest::notesABodyOutsideAsBefore()
{
    OfficeInACity office;
    const CallId id = office.log(office.desk.draft());
    office.page->open(id);
    office.press(Qt::Key_F7);
    office.find<QLineEdit>("whereEdit")->setFocus();
    office.type(QStringLiteral("Điện lực Hải Bình"));
    QVERIFY(office.find<QLabel>("whereHint")->text().contains(QStringLiteral("Outside")));
    office.pressSave();
    QVERIFY(office.row(id).handlerUnit.isNull());
    QVERIFY(!office.row(id).awaitsAcceptance);
    QCOMPARE(office.row(id).status, CallStatus::Forwarded);
}

void OtherUnitTest::marksTheFieldWhereNobodyIsNamed()
{
    OfficeInACity office;
    const CallId id = office.log(office.desk.draft());
    office.page->open(id);
    office.press(Qt::Key_F7);
    office.pressSave();
    QVERIFY(office.find<QLineEdit>("whereEdit")->property("err").toBool());
    QVERIFY(office.find<QLabel>("whereHint")->isVisible());
    QCOMPARE(office.row(id).hops, 0);
}

void OtherUnitTest::doesNotTakeOverWhatAnotherUnitIsToReceive()
{
    OfficeInACity office;
    const CallId id = office.passedOn();
    office.page->open(id);
    const auto *strip = office.find<PassedOnStrip>("passedOnStrip");
    QVERIFY(strip->isVisible());
    QVERIFY(!strip->asks());
    QVERIFY(strip->accessibleName().contains(QStringLiteral("UBND phường Hải Thanh")));
    QCOMPARE(office.matters.accept(office.desk.seat, id).error().code, ErrorCode::WrongState);
}

void OtherUnitTest::takesOverWhatAnotherUnitPassedOn()
{
    OfficeInACity office;
    const CallId id = office.received();
    QVERIFY(office.row(id).asks(office.desk.seat.officer));
    office.page->open(id);
    QVERIFY(office.find<PassedOnStrip>("passedOnStrip")->asks());
    office.pressSave();
    QCOMPARE(office.row(id).handler, office.desk.seat.officer);
    QVERIFY(!office.row(id).awaitsAcceptance);
    QCOMPARE(office.timeline(id).front().title, QStringLiteral("Passed on by another unit"));
    QCOMPARE(office.timeline(id).front().text, QStringLiteral("Thuộc địa bàn quý phường"));
}

void OtherUnitTest::returnsItToTheUnitWithAReason()
{
    OfficeInACity office;
    const CallId id = office.received();
    QVERIFY(!office.matters.giveBack(office.desk.seat, id, {}).ok());
    QVERIFY(office.matters.giveBack(office.desk.seat, id, QStringLiteral("Không thuộc địa bàn")).ok());
    QVERIFY(!office.row(id).isOpen());
    QCOMPARE(CallFace::chipOf(office.row(id), office.desk.clock.now()).text, QStringLiteral("Returned to the unit"));
}

void OtherUnitTest::tellsWhatTheOtherUnitDid_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("title");
    QTest::newRow("accepted") << QByteArray("accepted") << QStringLiteral("Taken over by the other unit");
    QTest::newRow("returned") << QByteArray("returned") << QStringLiteral("Returned by the other unit");
    QTest::newRow("response") << QByteArray("response") << QStringLiteral("Answered by the other unit");
    QTest::newRow("closed") << QByteArray("closed") << QStringLiteral("Closed by the other unit");
    QTest::newRow("of a later version") << QByteArray("sung")
                                        << QStringLiteral("An entry that this version cannot show (sung)");
}

void OtherUnitTest::tellsWhatTheOtherUnitDid()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, title);
    OfficeInACity office;
    const CallId id = office.passedOn();
    office.report(id, what.constData(), {{QStringLiteral("text"), QStringLiteral("Đã thay bóng")}});
    const TimelineItem last = office.timeline(id).back();
    QCOMPARE(last.title, title);
    QCOMPARE(last.byline.section(QStringLiteral(" · "), 0, 0), QStringLiteral("UBND phường Hải Thanh"));
    QCOMPARE(office.row(id).isOpen(), what != "closed");
    QCOMPARE(office.row(id).handlerUnit.isNull(), what == "returned");
    QCOMPARE(office.row(id).responses, what == "response" ? 1 : 0);
}

void OtherUnitTest::countsNoRingForAReceivedMatter()
{
    OfficeInACity office;
    const Call call = office.row(office.received());
    QVERIFY(!call.isIncoming());
    QVERIFY(!call.servedAt); // settles no missed call of the same number
}

QTEST_MAIN(OtherUnitTest)
#include "tst_otherunit.moc"
