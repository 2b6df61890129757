// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/escalation.h"
#include "duty/matterdesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QtTest>

using namespace tb;

class MatterDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void waitsForTheOneItWasPassedOnTo();
    void isNotPassedOnToOneself();
    void isTakenOver();
    void goesBackToTheOneWhoPassedItOn();
    void countsEachHop();
    void wantsAReasonForGivingBack();
    void isNotTakenOverUnasked();
    void getsALaterTerm();
    void getsNoEarlierTerm();
    void movesTheCallBackOfAMissedCall();
    void waitsForTheCaller();
    void goesOnWhenTheAnswerIsRecorded();
    void tellsTheHead();
    void goesUpByItselfWhenLongOverdue();
    void goesUpOnceFromSeveralDesks();
    void leavesTheCallAsItWasWhenItIsRevealed();
    void doesNothingToAMatterThatIsClosed();

private:
    Call row() { return *CallTable(*m_desk->database).find(m_call).take(); }
    Moment later(int hours) const { return m_desk->clock.now() + std::chrono::hours(hours); }
    void passOnTo(OfficerId officer, const Seat &by)
    {
        ForwardDraft forward;
        forward.officer = officer;
        QVERIFY(m_calls->forward(by, m_call, forward).ok());
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<MatterDesk> m_matters;
    CallId m_call;
};

void MatterDeskTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    m_matters = std::make_unique<MatterDesk>(*m_desk->pen);
    CallDraft draft = m_desk->draft();
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    m_call = m_calls->logCall(m_desk->seat, draft).take();
}

void MatterDeskTest::waitsForTheOneItWasPassedOnTo()
{
    passOnTo(m_desk->headSeat.officer, m_desk->seat);

    const Call call = row();
    QVERIFY(call.awaitsAcceptance);
    QCOMPARE(call.status, CallStatus::Forwarded);
    QCOMPARE(call.handler, m_desk->headSeat.officer);
    QCOMPARE(call.forwardedBy, m_desk->seat.officer);
    QCOMPARE(call.hops, 1);
}

void MatterDeskTest::isNotPassedOnToOneself()
{
    passOnTo(m_desk->seat.officer, m_desk->seat);

    QVERIFY(!row().awaitsAcceptance);
}

void MatterDeskTest::isTakenOver()
{
    passOnTo(m_desk->headSeat.officer, m_desk->seat);

    QVERIFY(m_matters->accept(m_desk->headSeat, m_call).ok());

    const Call call = row();
    QVERIFY(!call.awaitsAcceptance);
    QCOMPARE(call.status, CallStatus::InProgress);
    QCOMPARE(call.handler, m_desk->headSeat.officer);
}

void MatterDeskTest::goesBackToTheOneWhoPassedItOn()
{
    passOnTo(m_desk->headSeat.officer, m_desk->seat);

    QVERIFY(m_matters->giveBack(m_desk->headSeat, m_call, QStringLiteral("Không đúng thẩm quyền")).ok());

    const Call call = row();
    QVERIFY(!call.awaitsAcceptance);
    QCOMPARE(call.handler, m_desk->seat.officer);
    QCOMPARE(call.status, CallStatus::InProgress);
}

void MatterDeskTest::countsEachHop()
{
    passOnTo(m_desk->headSeat.officer, m_desk->seat);
    QVERIFY(m_matters->accept(m_desk->headSeat, m_call).ok());
    passOnTo(m_desk->seat.officer, m_desk->headSeat);

    QCOMPARE(row().hops, 2);
    QVERIFY(row().awaitsAcceptance);
}

void MatterDeskTest::wantsAReasonForGivingBack()
{
    passOnTo(m_desk->headSeat.officer, m_desk->seat);

    const Done done = m_matters->giveBack(m_desk->headSeat, m_call, QStringLiteral("  "));

    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::DraftIncomplete);
    QVERIFY(row().awaitsAcceptance);
}

void MatterDeskTest::isNotTakenOverUnasked()
{
    const Done done = m_matters->accept(m_desk->headSeat, m_call);

    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::WrongState);
}

void MatterDeskTest::getsALaterTerm()
{
    const Moment due = *row().dueAt + std::chrono::hours(24);

    QVERIFY(m_matters->extend(m_desk->seat, m_call, due, QStringLiteral("Chờ xác minh")).ok());

    QCOMPARE(row().dueAt, std::optional(due));
}

void MatterDeskTest::getsNoEarlierTerm()
{
    const Moment due = *row().dueAt;

    const Done done = m_matters->extend(m_desk->seat, m_call, due - minutes(1), QStringLiteral("Sớm hơn"));

    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::WrongState);
    QCOMPARE(row().dueAt, std::optional(due));
}

void MatterDeskTest::movesTheCallBackOfAMissedCall()
{
    CallDraft draft = m_desk->draft({});
    draft.type = CallType::Missed;
    m_call = m_calls->logCall(m_desk->seat, draft).take();
    const Moment due = later(5);

    QVERIFY(m_matters->extend(m_desk->seat, m_call, due, QStringLiteral("Người gọi hẹn chiều")).ok());

    QCOMPARE(row().callBackAt, std::optional(due));
    QCOMPARE(row().status, CallStatus::CallBackOwed);
}

void MatterDeskTest::waitsForTheCaller()
{
    QVERIFY(m_matters->waitForInformation(m_desk->seat, m_call, later(48), QStringLiteral("Ảnh hiện trường")).ok());

    QCOMPARE(row().status, CallStatus::Waiting);
    QCOMPARE(row().owedAt(), std::optional(later(48)));
}

void MatterDeskTest::goesOnWhenTheAnswerIsRecorded()
{
    QVERIFY(m_matters->waitForInformation(m_desk->seat, m_call, later(48), QStringLiteral("Ảnh hiện trường")).ok());
    ResponseDraft response;
    response.text = QStringLiteral("Đã nhận ảnh");
    response.closes = false;
    response.at = m_desk->clock.now();

    QVERIFY(m_calls->respond(m_desk->seat, m_call, response).ok());

    QCOMPARE(row().status, CallStatus::Forwarded);
}

void MatterDeskTest::tellsTheHead()
{
    QVERIFY(m_matters->escalate(m_desk->seat, m_call, QStringLiteral("Quá hạn hai ngày")).ok());
    QVERIFY(m_matters->escalate(m_desk->seat, m_call).ok());

    QCOMPARE(row().escalations, 2);
    QCOMPARE(row().status, CallStatus::Forwarded);
}

void MatterDeskTest::goesUpByItselfWhenLongOverdue()
{
    Escalation escalation(*m_desk->pen);
    const auto after = [this](minutes late) {
        const WorkCalendar calendar;
        const Moment due = *row().owedAt();
        m_desk->clock.set(calendar.addWorkingMinutes(due, static_cast<int>(late.count())) + minutes(1));
    };
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 0);
    after(minutes(400));
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 0);
    after(minutes(480));
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 1);
    QCOMPARE(row().told, 1);
    QCOMPARE(row().escalations, 1);
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 0); // once
    after(minutes(960));
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 1);
    QCOMPARE(row().told, 2);
    after(minutes(2000));
    QCOMPARE(escalation.raiseOverdue(m_desk->seat).take(), 0);
    QCOMPARE(row().escalations, 2);
}

void MatterDeskTest::goesUpOnceFromSeveralDesks()
{
    const auto itself = [this](const QString &to) {
        EntryDraft draft;
        draft.unit = m_desk->seat.unit;
        draft.subject = {SubjectType::Call, m_call.as<SubjectId>()};
        draft.kind = kind::kCallEscalated.toString();
        draft.occurredAt = m_desk->clock.now();
        draft.body = {{QStringLiteral("to"), to}, {QStringLiteral("itself"), true}};
        QVERIFY(m_desk->pen->write(m_desk->headSeat, draft).ok());
    };
    itself(QStringLiteral("head"));
    itself(QStringLiteral("head"));
    QCOMPARE(row().escalations, 1);
    itself(QStringLiteral("city"));
    itself(QStringLiteral("head"));
    QCOMPARE(row().escalations, 2);
    QCOMPARE(row().told, 2);
    QVERIFY(m_matters->escalate(m_desk->seat, m_call).ok()); // a person may say it as often as they like
    QCOMPARE(row().escalations, 3);
}

void MatterDeskTest::leavesTheCallAsItWasWhenItIsRevealed()
{
    Call before = row();

    QVERIFY(m_matters->reveal(m_desk->seat, m_call, QStringLiteral("Gọi lại cho người dân")).ok());

    Call after = row();
    QVERIFY(after.lastEntry != before.lastEntry);
    before.lastEntry = after.lastEntry;
    before.pending = after.pending;
    before.lastChangeAt = after.lastChangeAt;
    QCOMPARE(after, before);
}

void MatterDeskTest::doesNothingToAMatterThatIsClosed()
{
    QVERIFY(m_calls->close(m_desk->seat, m_call, {}).ok());

    for (const Done &done : {m_matters->accept(m_desk->seat, m_call), m_matters->escalate(m_desk->seat, m_call),
                             m_matters->extend(m_desk->seat, m_call, later(9), QStringLiteral("x")),
                             m_matters->waitForInformation(m_desk->seat, m_call, later(9), QStringLiteral("x"))}) {
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::WrongState);
    }
}

QTEST_GUILESS_MAIN(MatterDeskTest)
#include "tst_matterdesk.moc"
