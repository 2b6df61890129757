// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tabledump.h"
#include "look/fonts.h"
#include "monthrobot.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/periodlayout.h"
#include "report/periodsheets.h"
#include "report/registerlayout.h"
#include "report/sheetfile.h"
#include "store/checktable.h"
#include "store/transaction.h"
#include "wiringreport.h"

#include <QtTest>

using namespace tb;

/// May 2026 of an invented ward, planned, worked, checked, closed and printed. Every expected number was worked out by
/// hand from the plan in monthplan.cpp: 20 working days (the 1st is a holiday), five Saturdays of which nobody came on
/// one. The comments show the sums.
class MonthTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void countsEveryCall();
    void countsLineByLine();
    void countsDayByDay();
    void followsEachField();
    void answersForEveryMinute();
    void sharesTheLoad();
    void scoresTheDirective();
    void closesWhatFailed();
    void printsTheSameFigures();
    void theRegisterHasEveryCall();
    void standsOnceItIsClosed();
    void foldsToTheSameRows();

private:
    PeriodReport report() { return m_papers->periodOf(m_month).take(); }
    QString written(const PaperDocument &document, const QString &name) const;

    std::unique_ptr<MonthUnit> m_unit;
    std::unique_ptr<MonthRobot> m_robot;
    std::unique_ptr<WiringReport> m_papers;
    const Period m_month = periodOf(PeriodKind::Month, momentAt(QDate(2026, 5, 12), QTime(12, 0)));
    const Moment m_morningAfter = momentAt(QDate(2026, 6, 1), QTime(7, 45));
};

void MonthTest::initTestCase()
{
    QVERIFY(loadFonts().ok());
    m_unit = std::make_unique<MonthUnit>();
    m_robot = std::make_unique<MonthRobot>(*m_unit);
    m_papers = std::make_unique<WiringReport>(*m_unit->database, m_unit->clock, *m_unit->pen);
    m_papers->setSeat(m_unit->head());
    m_robot->plan();
    m_robot->work(m_morningAfter);
    m_unit->send();
}

QString MonthTest::written(const PaperDocument &document, const QString &name) const
{
    const QString keep = qEnvironmentVariable("TRUCBAN_PICTURES");
    const QString path = QDir(keep.isEmpty() ? m_unit->folder.path() : keep).filePath(name);
    if (!writePdf(document, path).ok())
        qFatal("no PDF");
    return path;
}

void MonthTest::countsEveryCall()
{
    using enum CallMeasure;
    // A day: 256 ring in and 4 go out; 20 days: 5,200. Promises 20, urgent 8 + 3, land 4, Saturdays 4 × 11, the
    // Saturday without anybody 6, the holiday 4, the last Friday 2, rung off at once 3, and 5 in April: 99.
    QCOMPARE(m_robot->calls, 5299);
    const CallTally total = report().figures.total;
    const std::pair<CallMeasure, int> expected[] = {
        {Incoming, 5214}, // 5,299 less 80 made, less 5 of April
        {Outgoing, 80},     {Answered, 4695}, // 231 × 20 + 20 promises + 8 + 3 + 4 + 40 on Saturdays
        {Missed, 356}, // 17 × 20 + 4 + 6 + 4 + 2
        {Nuisance, 160}, // 8 × 20
        {Abandoned, 3},     {CalledBack, 214}, // 10 × 20 + 4 + 6 + 4
        {RangAgain, 100}, // 5 × 20
        {GivenUp, 40}, // 2 × 20
        {StillOwed, 2},     {AtOnce, 4140}, // (200 + 5) × 20 + 40
        {InTwoHours, 240}, // 11 × 20 + 20 promises
        {SameDay, 180}, // 9 × 20
        {InThreeDays, 126}, // 6 × 19 + 8 urgent + 4 land; those of the last Friday are not answered yet
        {Later, 0},         {NotYet, 9}, // 6 of the last Friday + 3
        {InTime, 4678}, // 4,140 + 240 + 180 + 6 × 19 + 4
        {Late, 8},          {Running, 6},      {RunOut, 3},
    };
    for (const auto &[measure, count] : expected)
        QVERIFY2(total[measure] == count,
                 qPrintable(QStringLiteral("measure %1: %2, not %3").arg(int(measure)).arg(total[measure]).arg(count)));
    const CallTally outside = report().figures.outside;
    QCOMPARE(outside[Incoming], 54); // Saturdays 44 + 6, holiday 4
    QCOMPARE(outside[Missed], 14);
    QCOMPARE(report().figures.before[Incoming], 5);
    QCOMPARE(answeredPerMille(total), std::optional(930)); // 4,695 of 5,051
}

void MonthTest::countsLineByLine()
{
    using enum CallMeasure;
    struct Expected {
        int incoming, answered, missed, nuisance, served;
    };
    // The hotline: answered 75 + 4 + 3 + 2 + 2 = 86 a day, promises 20, urgent 8, Saturdays 40; missed 3 + 2 + 1 a day,
    // Saturdays 4, nobody 6, holiday 4; rung off 3. And so on, without anything besides, but for: one-stop 3 urgent,
    // land 4, office 2.
    const std::map<int, Expected> expected{
        {MonthUnit::kHotline, {1985, 1788, 134, 60, 114}}, {MonthUnit::kOneStop, {1383, 1263, 80, 40, 60}},
        {MonthUnit::kLand, {804, 724, 60, 20, 60}},        {MonthUnit::kOrder, {540, 480, 40, 20, 40}},
        {MonthUnit::kOffice, {382, 340, 22, 20, 20}},      {MonthUnit::kDisaster, {120, 100, 20, 0, 20}}};
    const PeriodFigures figures = report().figures;
    QCOMPARE(figures.byLine.size(), size_t{6});
    for (const FigurePart &part : figures.byLine) {
        const LineId id = LineId::fromBytes(part.key.id);
        const auto line = std::find(m_unit->lines.begin(), m_unit->lines.end(), id) - m_unit->lines.begin();
        const Expected &is = expected.at(static_cast<int>(line));
        QCOMPARE(part.tally[Incoming], is.incoming);
        QCOMPARE(part.tally[Answered], is.answered);
        QCOMPARE(part.tally[Missed], is.missed);
        QCOMPARE(part.tally[Nuisance], is.nuisance);
        QCOMPARE(part.tally[CalledBack] + part.tally[RangAgain], is.served);
    }
}

void MonthTest::countsDayByDay()
{
    // A day has 257 with its promise. Mondays: 4 × 257 + 8 + 3. Tuesdays + 4, Thursdays + 3 rung off, Fridays + 2 and
    // the holiday's 4, Saturdays 44 + 6, Sundays none.
    const std::vector<int> weekdays{1039, 1032, 1028, 1031, 1034, 50, 0};
    const PeriodFigures figures = report().figures;
    for (size_t i = 0; i < weekdays.size(); ++i)
        QCOMPARE(figures.byWeekday[i].tally[CallMeasure::Incoming], weekdays[i]);
    QCOMPARE(figures.byDay.size(), size_t{31});
    const std::map<int, int> days{{1, 4}, {2, 11}, {3, 0}, {4, 259}, {5, 258}, {6, 257}, {16, 6}, {18, 262}, {29, 259}};
    for (const auto &[day, incoming] : days)
        QCOMPARE(figures.byDay[static_cast<size_t>(day - 1)].tally[CallMeasure::Incoming], incoming);
}

void MonthTest::followsEachField()
{
    std::map<QString, FieldCourse> fields;
    for (const FieldCourse &field : report().fields)
        fields[field.name] = field;
    const auto expect = [&fields](const QString &name, const FieldCourse &course) {
        const FieldCourse &is = fields[name];
        QCOMPARE(is.carried, course.carried);
        QCOMPARE(is.received, course.received);
        QCOMPARE(is.inTime, course.inTime);
        QCOMPARE(is.late, course.late);
        QCOMPARE(is.running, course.running);
        QCOMPARE(is.runOut, course.runOut);
    };
    QCOMPARE(fields.size(), size_t{4});
    expect(QStringLiteral("Hành chính công"), {{}, 0, 4140, 4140, 0, 0, 0});
    expect(QStringLiteral("Vệ sinh môi trường"), {{}, 0, 520, 514, 0, 6, 0}); // 26 × 20
    expect(QStringLiteral("Đất đai"), {{}, 5, 24, 27, 2, 0, 0}); // of April: 3 in time, 2 late
    expect(QStringLiteral("Tiếng ồn"), {{}, 0, 11, 0, 8, 0, 3});
    QCOMPARE(report().overdue.size(), size_t{3});
}

void MonthTest::answersForEveryMinute()
{
    const Span may{m_month.span.from, m_month.span.to};
    const Coverage coverage = RosterReader(*m_unit->database).coverage(m_unit->unit, may, m_unit->clock.now()).take();
    const auto sum = [&coverage](Spans LineCoverage::*spans) {
        qint64 all = 0;
        for (const auto &[id, covered] : coverage)
            all += std::chrono::duration_cast<minutes>(totalOf(covered.*spans)).count();
        return all;
    };
    QCOMPARE(sum(&LineCoverage::open), 58'800); // 6 × 20 × 480 + 5 Saturdays × 240
    QCOMPARE(sum(&LineCoverage::planned), 58'800);
    QCOMPARE(sum(&LineCoverage::nobody), 0);
    // Nobody came: 240. Late, on two lines each: 12, 8, 4 minutes. A pause without cover on two lines: 10 minutes.
    QCOMPARE(sum(&LineCoverage::unattended), 308);
    QCOMPARE(sum(&LineCoverage::present), 58'492);
    QCOMPARE(m_robot->awayMinutes, 480); // the ill officer's shift before somebody took it
    const LineMinute minute = RosterReader(*m_unit->database)
                                  .minute(m_unit->unit, m_unit->lines[MonthUnit::kHotline],
                                          momentAt(QDate(2026, 5, 16), QTime(9, 0)), m_unit->clock.now())
                                  .take();
    QVERIFY(minute.isUnattended());
    QCOMPARE(minute.planned, std::vector<OfficerId>{m_unit->officers[5]});
    QCOMPARE(minute.heads, std::vector<OfficerId>{m_unit->officers[MonthUnit::kHead]});
}

void MonthTest::sharesTheLoad()
{
    struct Expected {
        int shifts, planned, present;
    };
    // The second: 20 less five on leave. The third gave one away, the fourth took it; the fifth was ill once. The sixth
    // has the five Saturdays and did not come to one. Whoever was not late came two minutes early: 4,800 − 12 + 19 × 2.
    const Expected expected[MonthUnit::kOfficers]
        = {{20, 4800, 4826}, {15, 3600, 3630}, {19, 4560, 4588}, {21, 5040, 5072},
           {19, 4560, 4592}, {25, 6000, 5808}, {6, 1440, 1452},  {0, 0, 0}};
    const auto loads = RosterReader(*m_unit->database)
                           .loads(m_unit->unit, {m_month.span.from, m_month.span.to}, m_unit->clock.now())
                           .take();
    QCOMPARE(loads.size(), size_t{MonthUnit::kOfficers});
    int calls = 0;
    for (const OfficerLoad &load : loads) {
        const auto at = std::find(m_unit->officers.begin(), m_unit->officers.end(), load.officer);
        const Expected &is = expected[at - m_unit->officers.begin()];
        QCOMPARE(load.shifts, is.shifts);
        QCOMPARE(load.planned.count(), is.planned);
        QCOMPARE(load.present.count(), is.present);
        calls += load.calls;
    }
    QCOMPARE(calls, 5294); // 5,214 + 80
}

void MonthTest::scoresTheDirective()
{
    const PeriodReport made = report();
    QCOMPARE(made.shifts, (ShiftCounts{125, 124, 2, 1}));
    QCOMPARE(made.lineCount, 6);
    QCOMPARE(made.officerCount, 8);
    const std::vector<std::pair<int, int>> expected{
        {124, 125}, // taken
        {122, 125}, // in time: twelve and eight minutes late, four do not count
        {4695, 5051}, {4655, 4997}, // without the 40 and the 14 outside office hours
        {314, 356},   {4678, 4689}, {4560, 4695}, // at once, within two hours, the same day
        {26, 28},
    };
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(made.scorecard[i].numerator, expected[i].first);
        QCOMPARE(made.scorecard[i].denominator, expected[i].second);
    }
}

void MonthTest::closesWhatFailed()
{
    int failed = 0;
    for (const LineCheck &check :
         CheckTable(*m_unit->database).between(m_unit->unit, m_month.span.from, m_month.span.to).take()) {
        if (check.passed())
            continue;
        ++failed;
        QVERIFY(!check.isOpen() && check.correctedAt && !check.correctionOwner.isNull());
        QCOMPARE(wallTime(*check.passedAt), QTime(9, 0)); // the morning after
    }
    QCOMPARE(failed, 2);
}

void MonthTest::printsTheSameFigures()
{
    PeriodReport made = report();
    made.letter.addressees = {QStringLiteral("Văn phòng Ủy ban nhân dân thành phố")};
    const QString path = written(layOutPeriod(made), QStringLiteral("thang-5.pdf"));
    const QString text = pdfprobe::flat(pdfprobe::run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    for (const QString &words :
         {QStringLiteral("Đơn vị công bố 06 đầu số, phân công 08 cán bộ trực. Trong kỳ có 125 ca trực, 124 ca có người "
                         "nhận ca, trong đó 02 ca vào trễ quá 05 phút; 01 ca không có người trực."),
          QStringLiteral("Tiếp nhận 5.214 cuộc gọi đến; nghe máy 4.695 cuộc, nhỡ 356 cuộc. Tỷ lệ nghe máy 93,0%"),
          QStringLiteral("đã gọi lại được 214 cuộc; người dân gọi lại và đã được nghe 100 cuộc; bỏ qua có lý do 40 "
                         "cuộc; còn chờ gọi lại 02 cuộc."),
          QStringLiteral("160 cuộc quấy rối, nhầm số; 03 cuộc người gọi gác máy trong 05 giây"),
          QStringLiteral("Đã gọi kiểm tra đầu số 28 lượt, không đạt 02 lượt, còn 0 lượt chưa khắc phục.")})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    for (const pdfprobe::Word &word : pdfprobe::wordsOf(path))
        QVERIFY2(word.left > 29.9 && word.right < 195.1 && word.bottom < 278.5, qPrintable(word.text));
    QVERIFY(writeXlsx(sheetsOf(made), m_unit->folder.filePath(QStringLiteral("thang-5.xlsx"))).ok());
}

void MonthTest::theRegisterHasEveryCall()
{
    const CallRegister month = m_papers->registerOf(m_month).take();
    QCOMPARE(month.rows.size(), size_t{5214});
    // A week of it on paper: the first full one, 5 × 257 + 2 urgent + land 1 + rung off 3 + Saturday 11.
    const CallRegister week
        = m_papers->registerOf(periodOf(PeriodKind::Week, momentAt(QDate(2026, 5, 6), QTime(9, 0)))).take();
    QCOMPARE(week.rows.size(), size_t{1302});
    const QString path = written(layOutRegister(week), QStringLiteral("so-theo-doi-tuan.pdf"));
    int references = 0;
    for (const pdfprobe::Word &word : pdfprobe::wordsOf(path))
        references += word.text.startsWith(QStringLiteral("TB-"));
    QVERIFY2(references >= 1302, qPrintable(QString::number(references)));
}

void MonthTest::standsOnceItIsClosed()
{
    const CallTally counted = report().figures.total;
    const Done closed = m_papers->closeReport(m_month);
    QVERIFY(closed.ok());
    const QString digest = report().digest;
    QCOMPARE(digest.size(), 19);
    m_robot->work(momentAt(QDate(2026, 6, 2), QTime(7, 0))); // the six of the last Friday are answered now
    m_unit->send();
    // Even without the closing the month says the same, but for what is open now: it is looked at from its end.
    CallFilter may;
    may.unit = m_unit->unit;
    may.spans = {m_month.span};
    may.now = m_month.span.to;
    CallTally again = FigureTable(*m_unit->database).total(may).take();
    again[CallMeasure::Open] = counted[CallMeasure::Open];
    again[CallMeasure::Overdue] = counted[CallMeasure::Overdue];
    QCOMPARE(again, counted);
    const PeriodReport later = report();
    QCOMPARE(later.figures.total, counted);
    QCOMPARE(later.digest, digest);
    QCOMPARE(later.late, 6);
    QVERIFY(m_papers->amendReport(m_month).ok());
    const ReportProofWords proof = m_papers->proofOf(digest.toLower()).take();
    QVERIFY(proof.holds);
    QCOMPARE(proof.late, 6);
    written(layOutPeriod(later), QStringLiteral("thang-5-da-chot.pdf"));
}

void MonthTest::foldsToTheSameRows()
{
    const QStringList live = dumpRows(*m_unit->database);
    Transaction transaction(*m_unit->database);
    QVERIFY(JournalWriter(*m_unit->database).rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(dumpRows(*m_unit->database), live);
}

QTEST_MAIN(MonthTest)
#include "tst_month.moc"
