// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/randomcalls.h"
#include "wiringreport.h"

#include <QtTest>

using namespace tb;

/// The papers of a period say what the database holds, before and after they are signed off.
class PeriodWiringTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sumsObeyTheRulesOfTheCity();
    void whatIsLeftIsCarriedOver();
    void theRegisterHasEveryIncomingCall();
    void namesNobodyWhoAskedForSecrecy();
    void tellsOfAnErasedCallerByWhomAndWhy();
    void keepsItsFiguresOnceClosed();
    void provesThePaper();
    void refusesWithoutAnOfficer();

private:
    Period week(int weeksAgo) const
    {
        return periodOf(PeriodKind::Week, desk->clock.now() - minutes(weeksAgo * 7 * 24 * 60));
    }
    PeriodReport report(const Period &period) { return reports->periodOf(period).take(); }

    std::unique_ptr<TestDesk> desk;
    std::unique_ptr<WiringReport> reports;
};

void PeriodWiringTest::init()
{
    desk = std::make_unique<TestDesk>(3);
    reports = std::make_unique<WiringReport>(*desk->database, desk->clock, *desk->pen);
    reports->setSeat(desk->headSeat);
    RandomCalls(*desk, 9).put(700, desk->clock.now() - minutes(40 * 24 * 60), desk->clock.now());
}

void PeriodWiringTest::sumsObeyTheRulesOfTheCity()
{
    const PeriodReport made = report(week(1));
    QVERIFY(made.fields.size() > 2);
    FieldCourse sum;
    for (const FieldCourse &field : made.fields) {
        QCOMPARE(field.total(), field.inTime + field.late + field.running + field.runOut);
        sum += field;
    }
    QCOMPARE(sum.received, made.figures.total[CallMeasure::Answered]);
    QVERIFY(sum.carried > 0);
    CallTally lines;
    for (const NamedTally &line : made.lines)
        lines += line.tally;
    QCOMPARE(lines, made.figures.total);
}

void PeriodWiringTest::whatIsLeftIsCarriedOver()
{
    for (int weeksAgo = 4; weeksAgo > 0; --weeksAgo) {
        FieldCourse before;
        for (const FieldCourse &field : report(week(weeksAgo)).fields)
            before += field;
        FieldCourse after;
        for (const FieldCourse &field : report(week(weeksAgo - 1)).fields)
            after += field;
        QCOMPARE(after.carried, before.running + before.runOut);
    }
}

void PeriodWiringTest::theRegisterHasEveryIncomingCall()
{
    const CallRegister book = reports->registerOf(week(1)).take();
    QCOMPARE(static_cast<int>(book.rows.size()), report(week(1)).figures.total[CallMeasure::Incoming]);
    QVERIFY(!book.rows.front().at.isEmpty());
    QCOMPARE(registerwords::sheet(book).rows.size(), book.rows.size());
}

void PeriodWiringTest::namesNobodyWhoAskedForSecrecy()
{
    CallDraft draft = desk->draft();
    draft.confidential = true;
    draft.startedAt = desk->clock.now();
    QVERIFY(CallDesk(*desk->pen).logCall(desk->seat, draft).ok());
    desk->clock.advance(minutes(1));
    for (const RegisterRow &row : reports->registerOf(week(0)).take().rows)
        QVERIFY(!row.caller.contains(draft.name) && !row.caller.contains(QLatin1String("214 768")));
}

void PeriodWiringTest::tellsOfAnErasedCallerByWhomAndWhy()
{
    CallDraft draft = desk->draft(QStringLiteral("Hỏi về một việc riêng"));
    draft.startedAt = desk->clock.now() - minutes(1);
    const CallId call = CallDesk(*desk->pen).logCall(desk->seat, draft).take();
    const CallTally counted = report(week(0)).figures.total;
    desk->accept({desk->seat.unit,
                  {SubjectType::Call, call.as<SubjectId>()},
                  kind::kPersonalErased.toString(),
                  desk->clock.now(),
                  {},
                  {{QStringLiteral("basis"), QStringLiteral("erase.request")},
                   {QStringLiteral("paper"), QStringLiteral("12/QĐ-UBND")}},
                  {}},
                 desk->headSeat.officer);
    QCOMPARE(report(week(0)).figures.total, counted);
    const std::vector<RegisterRow> rows = reports->registerOf(week(0)).take().rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [](const RegisterRow &each) {
        return each.note.contains(QStringLiteral("Xóa dữ liệu cá nhân"));
    });
    QVERIFY(row != rows.end());
    QCOMPARE(row->caller, QStringLiteral("Đã xóa dữ liệu cá nhân"));
    QCOMPARE(row->content, row->caller);
    for (const char *words :
         {"ngày 25 tháng 11 năm 2026", "theo yêu cầu của chủ thể dữ liệu", "12/QĐ-UBND", "Nguyễn Hữu Nghĩa"})
        QVERIFY2(row->note.contains(QString::fromUtf8(words)), qPrintable(row->note));
    for (const RegisterRow &each : rows)
        QVERIFY(!each.content.contains(draft.content));
}

void PeriodWiringTest::keepsItsFiguresOnceClosed()
{
    const Period last = week(1);
    const CallTally counted = report(last).figures.total;
    QVERIFY(reports->closingOf(last).isOver && !reports->closingOf(last).closedAt);
    QVERIFY(reports->closeReport(last).ok());
    QVERIFY(reports->closingOf(last).closedAt);
    const Moment now = desk->clock.now();
    CallDraft late = desk->draft();
    late.startedAt = last.span.from + minutes(600);
    QVERIFY(CallDesk(*desk->pen).logCall(desk->seat, late).ok());
    const PeriodReport again = report(last);
    QCOMPARE(again.figures.total, counted);
    QCOMPARE(again.late, 1);
    QCOMPARE(again.digest.size(), 19);
    QCOMPARE(reports->closingOf(last).late, 1);
    QVERIFY(reports->amendReport(last).ok());
    QCOMPARE(reports->closingOf(last).listed, 1);
    QCOMPARE(now, desk->clock.now());
}

void PeriodWiringTest::provesThePaper()
{
    QVERIFY(reports->closeReport(week(1)).ok());
    const ReportProofWords proof = reports->proofOf(report(week(1)).digest.toLower()).take();
    QVERIFY(proof.holds);
    QCOMPARE(proof.period, paperPeriod(week(1)));
    QCOMPARE(reports->proofOf(QStringLiteral("1234")).error().code, ErrorCode::UnknownSubject);
}

void PeriodWiringTest::refusesWithoutAnOfficer()
{
    reports->setSeat({});
    QCOMPARE(reports->periodOf(week(0)).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(reports->registerOf(week(0)).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(reports->closeReport(week(1)).error().code, ErrorCode::NotSignedIn);
}

QTEST_MAIN(PeriodWiringTest)
#include "tst_periodwiring.moc"
