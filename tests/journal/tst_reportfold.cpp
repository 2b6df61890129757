// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/callfold.h"
#include "journal/kinds.h"
#include "journal/reportfold.h"

#include <QtTest>

using namespace tb;

/// What figures and reports take from the journal: when a caller first had an answer, and what was signed off.
class ReportFoldTest : public QObject {
    Q_OBJECT
private slots:
    void answersOnTheLineAtOnce();
    void answersWithTheFirstResponse();
    void answersAMissedCallWhenItReachesTheCaller();
    void answersWhatIsClosedWithoutWordsThen();
    void owesAnAnswerUntilThereIsOne();
    void isNothingWithoutAClosing();
    void keepsWhatWasClosed();
    void theDigestFollowsFromEveryFigure();
    void anAddendumChangesNoFigure();

private:
    static Json::Object logged(const char *type, const char *outcome, bool due)
    {
        Json::Object body{{QStringLiteral("type"), QString::fromLatin1(type)},
                          {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                          {QStringLiteral("line"), QStringLiteral("019abc00-0000-7000-8000-00000000000a")},
                          {QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
        if (due)
            body.emplace_back(QStringLiteral("due"), toMs(momentAt(QDate(2026, 11, 27), QTime(17, 0))));
        return body;
    }
    static Json::Object closing(int answered)
    {
        return {{QStringLiteral("kind"), QStringLiteral("month")},
                {QStringLiteral("from"), toMs(momentAt(QDate(2026, 10, 1), QTime(0, 0)))},
                {QStringLiteral("to"), toMs(momentAt(QDate(2026, 11, 1), QTime(0, 0)))},
                {QStringLiteral("number"), QStringLiteral("412")},
                {QStringLiteral("upTo"), 77},
                {QStringLiteral("entries"), 9},
                {QStringLiteral("evidence"), QStringLiteral("ab")},
                {QStringLiteral("figures"), Json::List{Json(answered)}}};
    }
};

void ReportFoldTest::answersOnTheLineAtOnce()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("answered", "outcome.answered", false));
    const Call call = *foldCall(builder.history);
    QCOMPARE(call.firstResponseAt, std::optional(call.startedAt));
}

void ReportFoldTest::answersWithTheFirstResponse()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("answered", "outcome.noted", true));
    const Moment first = builder.clock.now();
    for (int i = 0; i < 2; ++i)
        builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), i == 1}},
                    {{QStringLiteral("text"), QStringLiteral("x")}});
    QCOMPARE(foldCall(builder.history)->firstResponseAt, std::optional(first));
}

void ReportFoldTest::answersAMissedCallWhenItReachesTheCaller()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("missed", "outcome.missed", false));
    builder.add(kind::kCallBackMade, {{QStringLiteral("result"), QStringLiteral("no-answer")}});
    QVERIFY(!foldCall(builder.history)->firstResponseAt);
    const Moment reached = builder.clock.now();
    builder.add(kind::kCallBackMade, {{QStringLiteral("result"), QStringLiteral("reached")}});
    QCOMPARE(foldCall(builder.history)->firstResponseAt, std::optional(reached));
}

void ReportFoldTest::answersWhatIsClosedWithoutWordsThen()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("answered", "outcome.noted", true));
    const Moment closed = builder.clock.now();
    builder.add(kind::kCallClosed, {});
    QCOMPARE(foldCall(builder.history)->firstResponseAt, std::optional(closed));
}

void ReportFoldTest::owesAnAnswerUntilThereIsOne()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallLogged, logged("answered", "outcome.noted", true));
    builder.add(kind::kCallForwarded, {{QStringLiteral("where"), QStringLiteral("Tổ Môi trường")}});
    QVERIFY(!foldCall(builder.history)->firstResponseAt);
}

void ReportFoldTest::isNothingWithoutAClosing()
{
    HistoryBuilder builder(SubjectType::Report);
    builder.add(kind::kReportAmended, {{QStringLiteral("entries"), QStringList{QStringLiteral("a")}}});
    QVERIFY(!foldReport(builder.history));
}

void ReportFoldTest::keepsWhatWasClosed()
{
    HistoryBuilder builder(SubjectType::Report);
    builder.add(kind::kReportClosed, closing(42));
    builder.add(kind::kReportClosed, closing(43));
    const ClosedReport report = *foldReport(builder.history);
    QCOMPARE(report.kind, QStringLiteral("month"));
    QCOMPARE(report.number, QStringLiteral("412"));
    QCOMPARE(report.upTo, 77);
    QCOMPARE(report.entries, 9);
    QCOMPARE(report.figures, QStringLiteral("[42]"));
    QCOMPARE(report.closedBy, builder.officer);
    QVERIFY(report.late.isEmpty() && !report.amendedAt);
}

void ReportFoldTest::theDigestFollowsFromEveryFigure()
{
    const QString digest = reportDigest(Json(closing(42)));
    static const QRegularExpression shape(QStringLiteral("^([0-9A-F]{4}-){3}[0-9A-F]{4}$"));
    QVERIFY(shape.match(digest).hasMatch());
    QCOMPARE(reportDigest(Json(closing(42))), digest);
    QVERIFY(reportDigest(Json(closing(43))) != digest);
}

void ReportFoldTest::anAddendumChangesNoFigure()
{
    HistoryBuilder builder(SubjectType::Report);
    builder.add(kind::kReportClosed, closing(42));
    const ClosedReport before = *foldReport(builder.history);
    const Moment amended = builder.clock.now();
    builder.add(kind::kReportAmended,
                {{QStringLiteral("entries"), QStringList{QStringLiteral("a"), QStringLiteral("b")}}});
    ClosedReport after = *foldReport(builder.history);
    QCOMPARE(after.late.size(), 2);
    QCOMPARE(after.amendedAt, std::optional(amended));
    after.late.clear();
    after.amendedAt.reset();
    QCOMPARE(after, before);
}

QTEST_APPLESS_MAIN(ReportFoldTest)
#include "tst_reportfold.moc"
