// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/handoverreader.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/shifttable.h"

#include <QtTest>

using namespace tb;

/// A shift leaves its open matters to named officers, and the next one takes them over.
class HandoverTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void gathersWhatTheShiftHasToLeave();
    void refusesWhereAMatterHasNoTaker();
    void passesEveryMatterOnAtOnce();
    void keepsWhatTheOfficerGoesOnWith();
    void keepsThePromiseToCallBackAndThePlaceOutside();
    void leavesOutWhatWasSettledMeanwhile();
    void writesNothingWhereOneStepIsRefused();
    void acceptsTheHandoverAndItsMatters();
    void leavesMattersOfOthersToThem();
    void letsNobodyAcceptTheirOwn();
    void acceptsOnlyOnceAndOnlyWhatWasHandedOver();
    void waitsForTheReceiverAlone();
    void showsTheHeadWhatNobodyTook();

private:
    CallId owed(const QString &content = QStringLiteral("Đèn đường hỏng"));
    Call call(CallId id) { return *CallTable(*m_desk->database).find(id).take(); }
    Shift shift() { return *ShiftTable(*m_desk->database).find(m_shift).take(); }
    Done leave(const Handover &handover) { return m_shifts->handOver(m_desk->seat, m_shift, handover); }
    int entries()
    {
        return static_cast<int>(EntryTable(*m_desk->database).idsInState(EntryState::Pending).take().size());
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    std::unique_ptr<CallDesk> m_calls;
    OfficerId m_me;
    OfficerId m_next;
    ShiftId m_shift;
};

void HandoverTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    m_me = m_desk->seat.officer;
    m_next = m_desk->headSeat.officer;
    Shift shift;
    shift.officer = m_me;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + minutes(240);
    m_shift = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
}

/// A matter on which an answer is owed.
CallId HandoverTest::owed(const QString &content)
{
    CallDraft draft = m_desk->draft(content);
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    return m_calls->logCall(m_desk->seat, draft).take();
}

void HandoverTest::gathersWhatTheShiftHasToLeave()
{
    const CallId mine = owed();
    const CallId theirs = owed();
    QVERIFY(m_calls->forward(m_desk->seat, theirs, {m_next, {}, {}, {}, {}}).ok());
    const CallId outside = owed();
    QVERIFY(m_calls->forward(m_desk->seat, outside, {{}, {}, QStringLiteral("Công an phường"), {}, {}}).ok());
    QVERIFY(m_calls->logCall(m_desk->seat, m_desk->draft()).ok());
    Shift otherLines = shift();
    otherLines.lines = {m_desk->ids.next<LineId>()};
    HandoverReader reader(*m_desk->database);

    std::vector<CallId> ids;
    for (const Call &one : reader.openOf(shift()).take())
        ids.push_back(one.id);

    QCOMPARE(ids, (std::vector<CallId>{mine, outside}));
    QVERIFY(reader.openOf(otherLines).take().empty());
}

void HandoverTest::refusesWhereAMatterHasNoTaker()
{
    const CallId first = owed();
    owed();
    owed();

    const Done done = leave({m_next, {}, {{first, m_next}}});

    QCOMPARE(done.error().code, ErrorCode::ItemsUnassigned);
    QVERIFY(done.error().detail.startsWith(QStringLiteral("2 ")));
    QVERIFY(shift().isOpen());
    QVERIFY(call(first).handler.isNull());
}

void HandoverTest::passesEveryMatterOnAtOnce()
{
    const CallId open = owed();
    const Moment due = *call(open).dueAt;

    QVERIFY(leave({m_next, QStringLiteral("Máy rè"), {{open, m_next}}, {m_desk->line}}).ok());

    QCOMPARE(shift().state, ShiftState::Ended);
    QCOMPARE(shift().handedTo, m_next);
    QCOMPARE(call(open).handler, m_next);
    QCOMPARE(call(open).dueAt, std::optional(due));
    QVERIFY(call(open).awaitsAcceptance);
    const HandoverSheet sheet = *HandoverReader(*m_desk->database).sheetOf(m_shift).take();
    QCOMPARE(sheet.items.size(), size_t{1});
    QCOMPARE(sheet.items[0].taker, m_next);
    QCOMPARE(sheet.faults, std::vector{m_desk->line});
    QCOMPARE(sheet.shift.handoverNote, QStringLiteral("Máy rè"));
}

void HandoverTest::keepsWhatTheOfficerGoesOnWith()
{
    const CallId kept = owed();
    QVERIFY(leave({m_next, {}, {{kept, m_me}}}).ok());

    QCOMPARE(call(kept).hops, 0);
    QVERIFY(!call(kept).awaitsAcceptance);
    QCOMPARE(HandoverReader(*m_desk->database).sheetOf(m_shift).take()->items[0].taker, m_me);
}

void HandoverTest::keepsThePromiseToCallBackAndThePlaceOutside()
{
    const CallId promised = owed();
    const Moment at = m_desk->clock.now() + minutes(90);
    QVERIFY(m_calls->planCallBack(m_desk->seat, promised, {at, {}, {}}).ok());
    const CallId outside = owed();
    QVERIFY(m_calls->forward(m_desk->seat, outside, {{}, {}, QStringLiteral("Công an phường"), {}, {}}).ok());

    QVERIFY(leave({m_next, {}, {{promised, m_next}, {outside, m_next}}}).ok());

    QCOMPARE(call(promised).status, CallStatus::CallBackPromised);
    QCOMPARE(call(promised).callBackAt, std::optional(at));
    QCOMPARE(call(promised).handler, m_next);
    QVERIFY(call(promised).awaitsAcceptance);
    QCOMPARE(call(outside).handlerName, QStringLiteral("Công an phường"));
    QCOMPARE(call(outside).handler, m_next);
}

void HandoverTest::leavesOutWhatWasSettledMeanwhile()
{
    const CallId done = owed();
    ResponseDraft response;
    response.text = QStringLiteral("Đã báo");
    response.at = m_desk->clock.now();
    QVERIFY(m_calls->respond(m_desk->seat, done, response).ok());

    QVERIFY(leave({m_next, {}, {{done, m_next}}}).ok());

    QVERIFY(HandoverReader(*m_desk->database).sheetOf(m_shift).take()->items.empty());
    QVERIFY(!call(done).isOpen());
}

void HandoverTest::writesNothingWhereOneStepIsRefused()
{
    const CallId open = owed();
    const int before = entries();
    Seat stranger = m_desk->seat;
    stranger.officer = m_desk->ids.next<OfficerId>();

    QVERIFY(!m_shifts->handOver(stranger, m_shift, {m_next, {}, {{open, m_next}}}).ok());

    QCOMPARE(entries(), before);
    QVERIFY(shift().isOpen());
}

void HandoverTest::acceptsTheHandoverAndItsMatters()
{
    const CallId open = owed();
    QVERIFY(leave({m_next, {}, {{open, m_next}}}).ok());
    m_desk->clock.advance(minutes(5));

    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift, QStringLiteral("Đã nhận đủ")).ok());

    QCOMPARE(shift().acceptedBy, m_next);
    QCOMPARE(shift().acceptedAt, std::optional(m_desk->clock.now()));
    QCOMPARE(shift().acceptanceNote, QStringLiteral("Đã nhận đủ"));
    QVERIFY(!call(open).awaitsAcceptance);
    QCOMPARE(call(open).handler, m_next);
}

void HandoverTest::leavesMattersOfOthersToThem()
{
    const CallId theirs = owed();
    const OfficerId third = m_desk->ids.next<OfficerId>();
    QVERIFY(leave({m_next, {}, {{theirs, third}}}).ok());

    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());

    QVERIFY(call(theirs).awaitsAcceptance);
    QCOMPARE(call(theirs).handler, third);
}

void HandoverTest::letsNobodyAcceptTheirOwn()
{
    QVERIFY(leave({m_next, {}, {}}).ok());

    QCOMPARE(m_shifts->acceptHandover(m_desk->seat, m_shift).error().detail, QStringLiteral("own-handover"));
    QVERIFY(shift().acceptedBy.isNull());
}

void HandoverTest::acceptsOnlyOnceAndOnlyWhatWasHandedOver()
{
    QCOMPARE(m_shifts->acceptHandover(m_desk->headSeat, m_shift).error().code, ErrorCode::WrongState);
    QVERIFY(leave({m_next, {}, {}}).ok());
    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());

    QCOMPARE(m_shifts->acceptHandover(m_desk->headSeat, m_shift).error().code, ErrorCode::WrongState);
}

void HandoverTest::waitsForTheReceiverAlone()
{
    HandoverReader reader(*m_desk->database);
    const Moment now = m_desk->clock.now();
    QVERIFY(reader.waitingFor(m_desk->headSeat, now).take().empty());
    QVERIFY(leave({m_next, {}, {}}).ok());

    QCOMPARE(reader.waitingFor(m_desk->headSeat, now).take().size(), size_t{1});
    QVERIFY(reader.waitingFor(m_desk->seat, now).take().empty());
    QCOMPARE(reader.leftBy(m_desk->seat, now).take()->id, m_shift);
    QVERIFY(!reader.leftBy(m_desk->headSeat, now).take());

    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());
    QVERIFY(reader.waitingFor(m_desk->headSeat, now).take().empty());
}

void HandoverTest::showsTheHeadWhatNobodyTook()
{
    const CallId kept = owed();
    QVERIFY(leave({{}, {}, {{kept, m_me}}}).ok());

    const std::vector<Shift> waiting
        = HandoverReader(*m_desk->database).waitingFor(m_desk->headSeat, m_desk->clock.now()).take();

    QCOMPARE(waiting.size(), size_t{1});
    QVERIFY(waiting[0].handedTo.isNull());
    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());
    QCOMPARE(call(kept).hops, 0);
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
