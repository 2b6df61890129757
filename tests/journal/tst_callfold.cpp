// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/callfold.h"
#include "journal/kinds.h"

#include <QtTest>

using namespace tb;

namespace {
Json::Object logged(const char *outcome, const char *type = "answered")
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
            {QStringLiteral("line"), QStringLiteral("019abc00-0000-7000-8000-000000000009")},
            {QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
}

Json::Object with(Json::Object object, const char *name, Json value)
{
    object.emplace_back(QString::fromLatin1(name), std::move(value));
    return object;
}

Json::Object amendment(const char *field, const QString &value)
{
    return {{QStringLiteral("fields"), QStringList{QString::fromLatin1(field)}}, {QString::fromLatin1(field), value}};
}
} // namespace

class CallFoldTest : public QObject {
    Q_OBJECT
private slots:
    void isNothingWithoutAnOpening();
    void settlesWhatWasAnsweredOnTheSpot();
    void owesAnAnswerUntilItIsGiven();
    void owesACallBackForAMissedCall();
    void keepsAPromiseUntilItIsKept();
    void followsAForwardedMatter();
    void reopens();
    void letsTheLaterAmendmentStandAndMarksTheConflict();
    void doesNotMarkAnAmendmentMadeWithSight();
    void settlesAConflictByALookingAmendment();
    void keepsUnknownKindsWithoutStopping();
    void ignoresASecondOpening();
    void countsFromTheServersTimeWhenTheClockRanAhead();
    void foldsWithoutPersonalParts();
    void isTheSameWhereverItIsSplit();
    void forgetsTheCallerByANumberedErasure();
    void forgetsEvenWhatStandsBehindTheErasure();
    void isSettledByTheCallThatAClosingNames();
};

void CallFoldTest::isNothingWithoutAnOpening()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallClosed);

    QVERIFY(!foldCall(builder.history));
    QVERIFY(!foldCall({}));
}

void CallFoldTest::settlesWhatWasAnsweredOnTheSpot()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"),
                {{QStringLiteral("name"), QStringLiteral("Lê Văn Thành")}});

    const Call call = *foldCall(builder.history);

    QCOMPARE(call.status, CallStatus::Settled);
    QCOMPARE(call.callerName, QStringLiteral("Lê Văn Thành"));
    QCOMPARE(call.reference, QStringLiteral("TB-2511-1001"));
    QCOMPARE(call.pending, 0);
}

void CallFoldTest::owesAnAnswerUntilItIsGiven()
{
    HistoryBuilder builder(SubjectType::Call);
    const Moment due = builder.clock.now() + minutes(60);
    builder.add(kind::kCallLogged, with(logged("outcome.noted"), "due", toMs(due)));
    QCOMPARE(foldCall(builder.history)->status, CallStatus::InProgress);
    QCOMPARE(foldCall(builder.history)->owedAt(), std::optional(due));
    QVERIFY(foldCall(builder.history)->isOverdue(due + minutes(1)));

    builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), false}},
                {{QStringLiteral("text"), QStringLiteral("Đang xem")}});
    QCOMPARE(foldCall(builder.history)->status, CallStatus::InProgress);
    builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
                {{QStringLiteral("text"), QStringLiteral("Xong")}});

    const Call call = *foldCall(builder.history);
    QCOMPARE(call.status, CallStatus::Settled);
    QCOMPARE(call.responses, 2);
    QVERIFY(call.closedAt.has_value());
    QVERIFY(!call.isOverdue(due + minutes(1)));
}

void CallFoldTest::owesACallBackForAMissedCall()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged,
                with(logged("outcome.missed", "missed"), "callBack", toMs(builder.clock.now() + minutes(30))));
    QCOMPARE(foldCall(builder.history)->status, CallStatus::CallBackOwed);

    builder.add(kind::kCallBackMade, {{QStringLiteral("result"), QStringLiteral("no-answer")}});
    QCOMPARE(foldCall(builder.history)->status, CallStatus::CallBackOwed);
    builder.add(kind::kCallBackMade, {{QStringLiteral("result"), QStringLiteral("reached")}});

    QCOMPARE(foldCall(builder.history)->status, CallStatus::Settled);
    QCOMPARE(foldCall(builder.history)->callBackTries, 2);
}

void CallFoldTest::keepsAPromiseUntilItIsKept()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallBackPlanned, {{QStringLiteral("at"), toMs(builder.clock.now() + minutes(90))}});
    QCOMPARE(foldCall(builder.history)->status, CallStatus::CallBackPromised);

    builder.add(kind::kCallBackMade, {{QStringLiteral("result"), QStringLiteral("reached")}});

    QCOMPARE(foldCall(builder.history)->status, CallStatus::Settled);
}

void CallFoldTest::followsAForwardedMatter()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallForwarded,
                {{QStringLiteral("where"), QStringLiteral("Công an phường")},
                 {QStringLiteral("due"), toMs(builder.clock.now() + minutes(600))}});
    QCOMPARE(foldCall(builder.history)->status, CallStatus::Forwarded);
    QCOMPARE(foldCall(builder.history)->handlerName, QStringLiteral("Công an phường"));

    builder.add(kind::kCallReturned, {}, {{QStringLiteral("note"), QStringLiteral("Không đúng thẩm quyền")}});

    QCOMPARE(foldCall(builder.history)->handler, builder.officer);
}

void CallFoldTest::reopens()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallClosed);
    builder.add(kind::kCallReopened);

    QCOMPARE(foldCall(builder.history)->status, CallStatus::InProgress);
    QVERIFY(!foldCall(builder.history)->closedAt);
}

void CallFoldTest::letsTheLaterAmendmentStandAndMarksTheConflict()
{
    HistoryBuilder builder(SubjectType::Call);
    const EntryId opening = builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.noise")), {}, opening);
    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.light")), {}, opening, builder.otherDesk);

    const Call call = *foldCall(builder.history);

    QCOMPARE(call.field, QStringLiteral("cat.light"));
    QVERIFY(call.toBeLookedAt);
}

void CallFoldTest::doesNotMarkAnAmendmentMadeWithSight()
{
    HistoryBuilder builder(SubjectType::Call);
    const EntryId opening = builder.add(kind::kCallLogged, logged("outcome.answered"));
    const EntryId first = builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.noise")), {}, opening);
    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.light")), {}, first, builder.otherDesk);
    builder.add(kind::kCallAmended, amendment("kind", QStringLiteral("kind.reflect")), {}, opening);

    QVERIFY(!foldCall(builder.history)->toBeLookedAt);
}

void CallFoldTest::settlesAConflictByALookingAmendment()
{
    HistoryBuilder builder(SubjectType::Call);
    const EntryId opening = builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.noise")), {}, opening);
    const EntryId second = builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.light")), {}, opening,
                                       builder.otherDesk);
    QVERIFY(foldCall(builder.history)->toBeLookedAt);

    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.noise")), {}, second);

    QVERIFY(!foldCall(builder.history)->toBeLookedAt);
    QCOMPARE(foldCall(builder.history)->field, QStringLiteral("cat.noise"));
}

void CallFoldTest::keepsUnknownKindsWithoutStopping()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(u"call.sung");
    builder.add(kind::kCallClosed, {}, {}, {}, {}, 9);
    builder.add(kind::kCallBackPlanned, {{QStringLiteral("at"), toMs(builder.clock.now())}});

    const Call call = *foldCall(builder.history);

    QCOMPARE(call.unknown, 2);
    QCOMPARE(call.status, CallStatus::CallBackPromised);
}

void CallFoldTest::ignoresASecondOpening()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("outcome.answered"), {{QStringLiteral("name"), QStringLiteral("Một")}});
    builder.add(kind::kCallLogged, logged("outcome.noted"), {{QStringLiteral("name"), QStringLiteral("Hai")}});

    QCOMPARE(foldCall(builder.history)->callerName, QStringLiteral("Một"));
    QCOMPARE(foldCall(builder.history)->unknown, 1);
}

void CallFoldTest::countsFromTheServersTimeWhenTheClockRanAhead()
{
    HistoryBuilder builder(SubjectType::Call);
    const Moment real = builder.clock.now();
    builder.clock.advance(std::chrono::hours(24));
    builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.history[0].stamps = makeStamps(QStringLiteral("1.x"), 1, real, {QStringLiteral("clock-off")});

    const Call call = *foldCall(builder.history);

    QCOMPARE(call.startedAt, real);
    QCOMPARE(call.flags, QStringLiteral("clock-off"));
}

void CallFoldTest::foldsWithoutPersonalParts()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, with(logged("outcome.noted"), "due", toMs(builder.clock.now() + minutes(60))),
                {{QStringLiteral("name"), QStringLiteral("Lê Văn Thành")}});
    Call before = *foldCall(builder.history);
    Entry &entry = builder.history[0].entry;
    entry = decodeEntry({entry.headerBytes, entry.bodyBytes, {}, {}}).take();

    const Call after = *foldCall(builder.history);

    QVERIFY(after.erased);
    before.callerName.clear();
    before.erased = true;
    QCOMPARE(after, before);
}

void CallFoldTest::isTheSameWhereverItIsSplit()
{
    HistoryBuilder builder(SubjectType::Call);
    const EntryId opening = builder.add(kind::kCallLogged, logged("outcome.answered"));
    builder.add(kind::kCallAmended, amendment("field", QStringLiteral("cat.noise")), {}, opening);
    builder.add(kind::kCallForwarded, {{QStringLiteral("where"), QStringLiteral("Tổ Môi trường")}});
    builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
                {{QStringLiteral("text"), QStringLiteral("x")}});
    const Call whole = *foldCall(builder.history);

    for (size_t split = 0; split <= builder.history.size(); ++split) {
        CallFold fold;
        for (size_t i = 0; i < split; ++i)
            fold.add(builder.history[i]);
        CallFold copy = fold;
        for (size_t i = split; i < builder.history.size(); ++i)
            copy.add(builder.history[i]);
        QCOMPARE(*copy.result(), whole);
    }
}

void CallFoldTest::forgetsTheCallerByANumberedErasure()
{
    HistoryBuilder builder(SubjectType::Call);
    const Json::Object caller{{QStringLiteral("name"), QStringLiteral("Lê Văn Thành")},
                              {QStringLiteral("content"), QStringLiteral("Hỏi")}};
    const EntryId opening = builder.add(kind::kCallLogged, logged("outcome.answered"), caller);
    for (const StreamId &desk : {builder.desk, builder.otherDesk}) {
        builder.add(kind::kCallAmended, {{QStringLiteral("fields"), QStringList{QStringLiteral("name")}}},
                    {{QStringLiteral("name"), QStringLiteral("Lê Văn Thanh")}}, opening, desk);
    }
    const Call before = *foldCall(builder.history);
    QVERIFY(before.toBeLookedAt);
    builder.add(kind::kPersonalErased,
                {{QStringLiteral("basis"), QStringLiteral("erase.request")},
                 {QStringLiteral("paper"), QStringLiteral("12/QĐ")}});
    const Call after = *foldCall(builder.history);
    QVERIFY(after.erased && !after.toBeLookedAt && after.callerName.isEmpty() && after.content.isEmpty());
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.reference, before.reference);
    QCOMPARE(after.unknown, 0);

    builder.history.back().stamps.reset();
    QCOMPARE(foldCall(builder.history)->callerName, before.callerName);
    QVERIFY(!foldCall(builder.history)->erased);
}

void CallFoldTest::forgetsEvenWhatStandsBehindTheErasure()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kPersonalErased);
    QVERIFY(!foldCall(builder.history));
    builder.add(kind::kCallLogged, logged("outcome.answered"), {{QStringLiteral("content"), QStringLiteral("Hỏi")}});
    builder.add(kind::kCallAmended, {{QStringLiteral("fields"), QStringList{QStringLiteral("content")}}},
                {{QStringLiteral("content"), QStringLiteral("Hỏi lại")}});
    const Call call = *foldCall(builder.history);
    QVERIFY(call.erased && call.content.isEmpty());
    QCOMPARE(call.unknown, 0);
}

void CallFoldTest::isSettledByTheCallThatAClosingNames()
{
    HistoryBuilder builder(SubjectType::Call);
    const CallId later = builder.ids.next<CallId>();
    builder.add(kind::kCallLogged, logged("outcome.missed", "missed"));
    builder.add(kind::kCallClosed, {{QStringLiteral("by"), later.text()}});
    QCOMPARE(foldCall(builder.history)->settledBy, later);
    builder.add(kind::kCallReopened);
    QVERIFY(foldCall(builder.history)->settledBy.isNull());
}

QTEST_APPLESS_MAIN(CallFoldTest)
#include "tst_callfold.moc"
