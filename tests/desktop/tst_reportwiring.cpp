// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/ringtable.h"
#include "wiringreport.h"

#include <QtTest>

using namespace tb;

/// The papers as they are drawn from a real database.
class ReportWiringTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void measuresTheCallBackByItsOwnEntry();
    void tellsWhereTheCallerRangAgain();
    void measuresThePromiseThatWasKept();
    void namesTheOnlyHeadAsLeader();
    void leavesTheLeaderOpenWhereThereAreTwo();
    void countsWhatOfTheShiftIsNotOnTheServer();
    void namesWhoHasAMatter();
    void namesTheNumberWhereTheNameIsNotKnown();
    void drawsTheRecordOfAHandover();
    void hasNoRecordBeforeTheHandover();
    void namesWhoAcceptedInTheReport();
    void countsTheMinutesWithoutAnybodyAndTheRings();
    void keepsTheRemark();
    void namesNobodyWhoAskedForConfidentiality();

private:
    CallId missed();
    ShiftReport report() { return m_reports->reportOf(m_shift).take(); }
    void handOver();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ShiftDesk> m_shifts;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<WiringReport> m_reports;
    ShiftId m_shift;
};

void ReportWiringTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    m_reports = std::make_unique<WiringReport>(*m_desk->database, m_desk->clock, *m_desk->pen);
    m_reports->setSeat(m_desk->seat);
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + minutes(240);
    shift.name = QStringLiteral("shift.morning");
    m_shift = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
    QVERIFY(m_shifts->start(m_desk->seat, m_shift).ok());
}

void ReportWiringTest::namesNobodyWhoAskedForConfidentiality()
{
    CallDraft draft = m_desk->draft(QStringLiteral("Phản ánh thái độ phục vụ"));
    draft.confidential = true;
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    QVERIFY(m_calls->logCall(m_desk->seat, draft).ok());
    const ShiftReport made = report();
    QCOMPARE(made.calls.size(), size_t(1));
    QVERIFY(!made.calls.front().callerName.contains(draft.name));
    QVERIFY(made.calls.front().callerNumber.isEmpty());
    QCOMPARE(made.openMatters.size(), size_t(1));
    QVERIFY(!made.openMatters.front().caller.contains(draft.name));
}

CallId ReportWiringTest::missed()
{
    CallDraft draft = m_desk->draft(QString());
    draft.type = CallType::Missed;
    return m_calls->logCall(m_desk->seat, draft).take();
}

void ReportWiringTest::handOver()
{
    Handover handover{m_desk->headSeat.officer, QStringLiteral("Máy rè"), {}, {m_desk->line}};
    for (const Call &call : CallTable(*m_desk->database).open(10).take())
        handover.open.push_back({call.id, m_desk->headSeat.officer});
    QVERIFY(m_shifts->handOver(m_desk->seat, m_shift, handover).ok());
}

void ReportWiringTest::measuresTheCallBackByItsOwnEntry()
{
    const CallId call = missed();
    m_desk->clock.advance(minutes(10));
    QVERIFY(m_calls->recordCallBack(m_desk->seat, call, QStringLiteral("no-answer"), {}).ok());
    m_desk->clock.advance(minutes(12));
    QVERIFY(m_calls->recordCallBack(m_desk->seat, call, QStringLiteral("reached"), {}).ok());
    m_desk->clock.advance(minutes(50));
    QVERIFY(m_calls->amend(m_desk->seat, call, m_desk->draft(QStringLiteral("Hỏi giờ làm việc"))).ok());

    QCOMPARE(report().figures.slowestCallBack, std::optional(minutes(22)));
    QCOMPARE(report().figures.total.calledBack, 1);
}

void ReportWiringTest::countsTheMinutesWithoutAnybodyAndTheRings()
{
    const Moment begin = m_desk->clock.now();
    const CallId call = m_calls->logCall(m_desk->seat, m_desk->draft()).take();
    CountedRing ring;
    ring.id = m_desk->ids.next<RingId>();
    ring.unit = m_desk->seat.unit;
    ring.line = m_desk->line;
    ring.at = begin;
    ring.rang = 12;
    ring.talked = 40;
    ring.call = call;
    QVERIFY(RingTable(*m_desk->database).put(ring).ok());
    m_desk->clock.advance(minutes(20));
    QVERIFY(m_shifts->pause(m_desk->seat, m_shift, {QStringLiteral("lunch")}).ok());
    m_desk->clock.advance(minutes(25));
    QVERIFY(m_shifts->resume(m_desk->seat, m_shift).ok());
    m_desk->clock.advance(minutes(15));

    const ShiftReport shift = report();

    QCOMPARE(shift.attendance.size(), size_t(1));
    QCOMPARE(shift.attendance.front().open, minutes(60));
    QCOMPARE(shift.attendance.front().unattended, minutes(25));
    QCOMPARE(shift.figures.rings, (RingBands{{0, 1, 0, 0}}));
    const PeriodReport day = m_reports->periodOf(periodOf(PeriodKind::Day, begin)).take();
    QCOMPARE(day.rings, shift.figures.rings);
    QVERIFY(day.attendance.front().unattended >= minutes(25));
}

void ReportWiringTest::keepsTheRemark()
{
    QVERIFY(report().remark.isEmpty());
    QVERIFY(m_reports->keepRemark(m_shift, QStringLiteral("Đề nghị bổ sung máy.")).ok());
    QCOMPARE(report().remark, QStringLiteral("Đề nghị bổ sung máy."));
    QVERIFY(m_reports->keepRemark(m_shift, {}).ok());
    QVERIFY(report().remark.isEmpty());
}

void ReportWiringTest::tellsWhereTheCallerRangAgain()
{
    missed();
    m_desk->clock.advance(minutes(5));
    const Moment again = m_desk->clock.now();
    QVERIFY(m_calls->logCall(m_desk->seat, m_desk->draft()).ok());

    const ShiftReport report = this->report();

    QCOMPARE(report.calls[0].rangAgainAt, std::optional(again));
    QVERIFY(!report.calls[0].calledBackAt);
    QCOMPARE(report.figures.total.rangAgain, 1);
    QCOMPARE(report.figures.total.calledBack, 0);
}

void ReportWiringTest::measuresThePromiseThatWasKept()
{
    const CallId call = m_calls->logCall(m_desk->seat, m_desk->draft()).take();
    QVERIFY(m_calls->planCallBack(m_desk->seat, call, {m_desk->clock.now() + minutes(60), {}, {}}).ok());
    m_desk->clock.advance(minutes(55));
    const Moment kept = m_desk->clock.now();
    QVERIFY(m_calls->recordCallBack(m_desk->seat, call, QStringLiteral("reached"), {}).ok());

    QCOMPARE(report().calls[0].calledBackAt, std::optional(kept));
}

void ReportWiringTest::namesTheOnlyHeadAsLeader()
{
    QCOMPARE(report().shift.leader, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QCOMPARE(report().letter.signerName, QStringLiteral("Nguyễn Hữu Nghĩa"));
}

void ReportWiringTest::leavesTheLeaderOpenWhereThereAreTwo()
{
    const OfficerId second = m_desk->ids.next<OfficerId>();
    m_desk->accept(
        {m_desk->seat.unit,
         {SubjectType::Officer, second.as<SubjectId>()},
         kind::kOfficerEnrolled.toString(),
         m_desk->clock.now(),
         {},
         {{QStringLiteral("role"), QStringLiteral("head")}, {QStringLiteral("login"), QStringLiteral("ngoc")}},
         {{QStringLiteral("name"), QStringLiteral("Trần Thị Bích Ngọc")}}},
        m_desk->headSeat.officer);
    QVERIFY(report().shift.leader.isEmpty());
    Shift theirs;
    theirs.officer = second;
    theirs.lines = {m_desk->line};
    theirs.from = m_desk->clock.now();
    theirs.to = theirs.from + minutes(60);
    QVERIFY(RosterDesk(*m_desk->pen).assign(m_desk->headSeat, theirs).ok());
    QCOMPARE(report().shift.leader, QStringLiteral("Trần Thị Bích Ngọc"));
}

void ReportWiringTest::countsWhatOfTheShiftIsNotOnTheServer()
{
    // The assignment and the check-in were written here.
    QCOMPARE(report().notYetOnServer, 2);
    missed();
    QCOMPARE(report().notYetOnServer, 3);
}

void ReportWiringTest::namesWhoHasAMatter()
{
    const CallId call = missed();
    ForwardDraft forward;
    forward.officer = m_desk->headSeat.officer;
    QVERIFY(m_calls->forward(m_desk->seat, call, forward).ok());

    QCOMPARE(report().openMatters[0].handledBy, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QCOMPARE(report().openMatters[0].content, QStringLiteral("Cuộc gọi nhỡ"));
}

void ReportWiringTest::namesTheNumberWhereTheNameIsNotKnown()
{
    CallDraft draft = m_desk->draft();
    draft.type = CallType::Missed;
    draft.name.clear();
    QVERIFY(m_calls->logCall(m_desk->seat, draft).ok());
    handOver();

    QCOMPARE(report().openMatters[0].caller, QStringLiteral("0950 214 768"));
    QCOMPARE(m_reports->recordOf(m_shift).take().matters[0].caller, QStringLiteral("0950 214 768"));
}

void ReportWiringTest::drawsTheRecordOfAHandover()
{
    missed();
    m_desk->clock.advance(minutes(230));
    handOver();
    m_desk->clock.advance(minutes(3));
    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift, QStringLiteral("Đã nhận đủ")).ok());

    const HandoverRecord record = m_reports->recordOf(m_shift).take();

    QCOMPARE(record.giver.name, QStringLiteral("Nguyễn Thị Thu Hà"));
    QCOMPARE(record.receiver.name, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QCOMPARE(record.matters.size(), size_t{1});
    QCOMPARE(record.matters[0].taker, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QVERIFY(record.lines[0].faulty);
    QCOMPARE(record.note, QStringLiteral("Máy rè"));
    QCOMPARE(record.acceptedBy.name, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QCOMPARE(record.acceptedAt.at, m_desk->clock.now());
    QCOMPARE(record.acceptanceNote, QStringLiteral("Đã nhận đủ"));
    QCOMPARE(record.figures.missed, 1);
}

void ReportWiringTest::hasNoRecordBeforeTheHandover()
{
    QCOMPARE(m_reports->recordOf(m_shift).error().code, ErrorCode::WrongState);
}

void ReportWiringTest::namesWhoAcceptedInTheReport()
{
    handOver();
    QVERIFY(!report().shift.takenOverAt);
    QVERIFY(m_shifts->acceptHandover(m_desk->headSeat, m_shift).ok());

    QCOMPARE(report().shift.nextOfficer, QStringLiteral("Nguyễn Hữu Nghĩa"));
    QCOMPARE(report().shift.takenOverAt->at, m_desk->clock.now());
    QCOMPARE(report().shift.checks, QStringList{QStringLiteral("Đầu số có trục trặc khi bàn giao: Đường dây nóng.")});
}

QTEST_GUILESS_MAIN(ReportWiringTest)
#include "tst_reportwiring.moc"
