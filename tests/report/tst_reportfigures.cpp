// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfigures.h"

#include <QTest>

using namespace tb;

namespace {

const LineId kHotline = LineId::fromText(QStringLiteral("00000000-0000-7000-8000-000000000001"));
const LineId kCounter = LineId::fromText(QStringLiteral("00000000-0000-7000-8000-000000000002"));

Moment at(int hour, int minute, int second = 0)
{
    return momentAt(QDate(2026, 11, 24), QTime(hour, minute, second));
}

ReportCall answered(LineId line, ReportOutcome outcome)
{
    ReportCall call;
    call.line = line;
    call.outcome = outcome;
    call.at = at(8, 0);
    return call;
}

ReportCall missed(LineId line, std::optional<Moment> calledBackAt = {})
{
    ReportCall call;
    call.line = line;
    call.type = ReportCallType::Missed;
    call.at = at(9, 18);
    call.calledBackAt = calledBackAt;
    return call;
}

void append(std::vector<ReportCall> &calls, int count, const ReportCall &call)
{
    calls.insert(calls.end(), static_cast<std::size_t>(count), call);
}

/// The morning of the sample sheet: 15 calls on one line, 31 on the other.
std::vector<ReportCall> sampleMorning()
{
    std::vector<ReportCall> calls;
    append(calls, 9, answered(kHotline, ReportOutcome::AnsweredOnTheSpot));
    append(calls, 4, answered(kHotline, ReportOutcome::Forwarded));
    append(calls, 1, answered(kHotline, ReportOutcome::CallBackPromised));
    append(calls, 1, missed(kHotline, at(9, 40)));
    append(calls, 28, answered(kCounter, ReportOutcome::AnsweredOnTheSpot));
    append(calls, 1, answered(kCounter, ReportOutcome::Forwarded));
    append(calls, 2, answered(kCounter, ReportOutcome::CallBackPromised));
    return calls;
}

} // namespace

class TestReportFigures : public QObject {
    Q_OBJECT

private slots:
    void countsTheSampleMorning()
    {
        const ReportFigures figures = figuresOf(sampleMorning(), {kHotline, kCounter}, at(11, 30));
        QCOMPARE(figures.lines.size(), std::size_t{2});
        QVERIFY((figures.lines[0] == LineFigures{kHotline, 15, 14, 1, 1, 9, 4, 1, 0}));
        QVERIFY((figures.lines[1] == LineFigures{kCounter, 31, 31, 0, 0, 28, 1, 2, 0}));
        QVERIFY((figures.total == LineFigures{LineId(), 46, 45, 1, 1, 37, 5, 3, 0}));
        QCOMPARE(figures.answeredPerMille, std::optional<int>(978));
        QCOMPARE(figures.slowestCallBack, std::optional<minutes>(minutes{22}));
        QVERIFY(!figures.medianRing);
    }

    void hasNoRateWithoutCalls()
    {
        const ReportFigures figures = figuresOf({}, {kHotline}, at(11, 30));
        QCOMPARE(figures.lines.size(), std::size_t{1});
        QVERIFY(figures.lines[0] == LineFigures{.line = kHotline});
        QVERIFY(!figures.answeredPerMille);
        QVERIFY(!figures.slowestCallBack);
    }

    void neverRoundsAMissedCallAway()
    {
        std::vector<ReportCall> calls;
        append(calls, 2999, answered(kHotline, ReportOutcome::AnsweredOnTheSpot));
        append(calls, 1, missed(kHotline));
        QCOMPARE(figuresOf(calls, {}, at(11, 30)).answeredPerMille, std::optional<int>(999));
        calls.pop_back();
        QCOMPARE(figuresOf(calls, {}, at(11, 30)).answeredPerMille, std::optional<int>(1000));
    }

    void keepsOutgoingCallsOutOfTheTable()
    {
        ReportCall call = answered(kHotline, ReportOutcome::AnsweredOnTheSpot);
        call.type = ReportCallType::Outgoing;
        const ReportFigures figures = figuresOf({call}, {}, at(11, 30));
        QCOMPARE(figures.outgoing, 1);
        QCOMPARE(figures.total.incoming, 0);
        QVERIFY(figures.lines.empty());
    }

    void putsEveryOutcomeInExactlyOneColumn()
    {
        std::vector<ReportCall> calls;
        for (int code = 0; code <= static_cast<int>(ReportOutcome::Dropped); ++code)
            calls.push_back(answered(kHotline, static_cast<ReportOutcome>(code)));
        const LineFigures total = figuresOf(calls, {}, at(11, 30)).total;
        QVERIFY((total == LineFigures{LineId(), 10, 10, 0, 0, 2, 3, 1, 4}));
        QCOMPARE(total.onTheSpot + total.forwarded + total.promised + total.other, total.answered);
    }

    void addsALineItWasNotAskedFor()
    {
        const ReportFigures figures = figuresOf({answered(kCounter, ReportOutcome::Noted)}, {kHotline}, at(11, 30));
        QCOMPARE(figures.lines.size(), std::size_t{2});
        QCOMPARE(figures.lines[1].line, kCounter);
        QCOMPARE(figures.lines[1].other, 1);
    }

    void countsOpenOverdueAndPending()
    {
        ReportCall due = answered(kHotline, ReportOutcome::Forwarded);
        due.closed = false;
        due.dueAt = at(16, 0);
        ReportCall late = due;
        late.dueAt = at(11, 29);
        late.pending = true;
        ReportCall done = late;
        done.closed = true;
        const ReportFigures figures = figuresOf({due, late, done}, {}, at(11, 30));
        QCOMPARE(figures.open, 2);
        QCOMPARE(figures.overdue, 1);
        QCOMPARE(figures.pending, 2);
    }

    void takesTheLowerMiddleOfTheRings()
    {
        std::vector<ReportCall> calls;
        for (const int ring : {30, 5, 8, 11}) {
            calls.push_back(answered(kHotline, ReportOutcome::Noted));
            calls.back().rang = seconds{ring};
        }
        calls.push_back(missed(kHotline));
        calls.back().rang = seconds{1};
        const ReportFigures figures = figuresOf(calls, {}, at(11, 30));
        QCOMPARE(figures.medianRing, std::optional<seconds>(seconds{8}));
        QCOMPARE(figures.rings, (RingBands{{2, 1, 1, 0}}));
    }

    void roundsACallBackUpAndNeverBelowNought()
    {
        QCOMPARE(figuresOf({missed(kHotline, at(9, 18, 1))}, {}, at(11, 30)).slowestCallBack,
                 std::optional<minutes>(minutes{1}));
        QCOMPARE(figuresOf({missed(kHotline, at(9, 0))}, {}, at(11, 30)).slowestCallBack,
                 std::optional<minutes>(minutes{0}));
    }
};

QTEST_APPLESS_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
