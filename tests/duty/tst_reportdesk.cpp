// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/reportdesk.h"
#include "fakes/testdesk.h"
#include "store/reporttable.h"

#include <QtTest>

using namespace tb;

/// A paper that was signed off can be proven later, and what came afterwards is known.
class ReportDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsItsFigures();
    void provesAPaperHoweverItIsTyped_data();
    void provesAPaperHoweverItIsTyped();
    void knowsNoOtherPaper();
    void countsLateEntriesAndListsThemOnce();
    void seesThatAnEntryIsGone();
    void closesOnlyWhatIsOver();
    void closesOnce();
    void onlyTheHeadCloses();
    void refusesWhereTooMuchIsPending();
    void rebuildGivesTheSameRows();

private:
    CallId log() { return CallDesk(*desk->pen).logCall(desk->seat, desk->draft()).take(); }
    ReportClosing day(int daysAgo = 0) const
    {
        const QDate date = QDate(2026, 11, 25).addDays(-daysAgo);
        return {QStringLiteral("day"), momentAt(date, QTime(0, 0)), momentAt(date.addDays(1), QTime(0, 0)),
                QStringLiteral("412")};
    }
    ClosedReport closed();

    std::unique_ptr<TestDesk> desk;
};

void ReportDeskTest::init()
{
    desk = std::make_unique<TestDesk>();
}

ClosedReport ReportDeskTest::closed()
{
    desk->clock.advance(minutes(24 * 60));
    return ReportDesk(*desk->pen).close(desk->headSeat, day()).take();
}

void ReportDeskTest::keepsItsFigures()
{
    log();
    log();
    const ClosedReport report = closed();
    QCOMPARE(report.kind, QStringLiteral("day"));
    QCOMPARE(report.number, QStringLiteral("412"));
    QCOMPARE(report.closedBy, desk->headSeat.officer);
    QCOMPARE(report.entries, 2);
    QVERIFY(report.figures.contains(QLatin1String("\"of\":\"total\",\"n\":[2,2,0,")));
    desk->clock.set(day().from + minutes(600));
    log();
    const auto again = ReportDesk(*desk->pen).closedOver(desk->seat.unit, day().from, day().to).take();
    QCOMPARE(*again, report);
}

void ReportDeskTest::provesAPaperHoweverItIsTyped_data()
{
    QTest::addColumn<bool>("lower");
    QTest::addColumn<QString>("hyphen");
    QTest::newRow("as printed") << false << QStringLiteral("-");
    QTest::newRow("small letters") << true << QStringLiteral("-");
    QTest::newRow("blanks") << false << QStringLiteral(" ");
    QTest::newRow("nothing between") << true << QString();
}

void ReportDeskTest::provesAPaperHoweverItIsTyped()
{
    QFETCH(bool, lower);
    QFETCH(QString, hyphen);
    log();
    const ClosedReport report = closed();
    QCOMPARE(report.digest.size(), 19);
    const QString typed = QString(lower ? report.digest.toLower() : report.digest).replace(QStringLiteral("-"), hyphen);
    const ReportProof proof = ReportDesk(*desk->pen).prove(QStringLiteral(" %1 ").arg(typed)).take();
    QCOMPARE(proof.report, report);
    QVERIFY(proof.digestHolds && proof.evidenceHolds);
    QCOMPARE(proof.late, 0);
}

void ReportDeskTest::knowsNoOtherPaper()
{
    log();
    closed();
    for (const QString &typed : {QString(), QStringLiteral("0000-0000-0000-0000"), QStringLiteral("A1B2")})
        QCOMPARE(ReportDesk(*desk->pen).prove(typed).error().code, ErrorCode::UnknownSubject);
}

void ReportDeskTest::countsLateEntriesAndListsThemOnce()
{
    const CallId call = log();
    const ClosedReport report = closed();
    ReportDesk reports(*desk->pen);
    QVERIFY(reports.lateEntries(report).take().isEmpty());
    QCOMPARE(reports.amend(desk->headSeat, report).error().code, ErrorCode::WrongState);
    QVERIFY(CallDesk(*desk->pen).reopen(desk->seat, call, QStringLiteral("gọi lại hỏi thêm")).ok());
    QCOMPARE(reports.prove(report.digest).take().late, 1);
    QVERIFY(reports.amend(desk->headSeat, report).ok());
    const ClosedReport amended = *reports.closedOver(desk->seat.unit, report.from, report.to).take();
    QCOMPARE(amended.late, reports.lateEntries(report).take());
    QVERIFY(amended.amendedAt);
    QCOMPARE(amended.digest, report.digest);
    QCOMPARE(amended.figures, report.figures);
    QCOMPARE(reports.amend(desk->headSeat, amended).error().code, ErrorCode::WrongState);
    QVERIFY(reports.prove(report.digest).take().evidenceHolds);
}

void ReportDeskTest::seesThatAnEntryIsGone()
{
    log();
    const ClosedReport report = closed();
    const auto evidence = ReportTable(*desk->database).evidence(desk->seat.unit, report.from, report.to).take();
    EntryTable entries(*desk->database);
    Transaction transaction(*desk->database);
    QVERIFY(entries.setState(evidence.front().entry, EntryState::Refused, QStringLiteral("test")).ok());
    QVERIFY(transaction.commit().ok());
    QVERIFY(!ReportDesk(*desk->pen).prove(report.digest).take().evidenceHolds);
}

void ReportDeskTest::closesOnlyWhatIsOver()
{
    const Result<ClosedReport> report = ReportDesk(*desk->pen).close(desk->headSeat, day());
    QCOMPARE(report.error().code, ErrorCode::WrongState);
    QCOMPARE(report.error().detail, QStringLiteral("running"));
}

void ReportDeskTest::closesOnce()
{
    closed();
    QCOMPARE(ReportDesk(*desk->pen).close(desk->headSeat, day()).error().detail, QStringLiteral("closed"));
}

void ReportDeskTest::onlyTheHeadCloses()
{
    ReportDesk reports(*desk->pen);
    QVERIFY(reports.mayClose(desk->headSeat) && !reports.mayClose(desk->seat));
    QCOMPARE(reports.close(desk->seat, day(1)).error().code, ErrorCode::NotPermitted);
    QVERIFY(!reports.closedOver(desk->seat.unit, day(1).from, day(1).to).take());
}

void ReportDeskTest::refusesWhereTooMuchIsPending()
{
    for (int i = 0; i <= ReportDesk::kMostPending; ++i)
        log();
    desk->clock.advance(minutes(24 * 60));
    QCOMPARE(ReportDesk(*desk->pen).close(desk->headSeat, day()).error().detail, QStringLiteral("pending"));
}

void ReportDeskTest::rebuildGivesTheSameRows()
{
    log();
    const ClosedReport report = closed();
    const CallId late = log();
    QVERIFY(!late.isNull());
    Transaction transaction(*desk->database);
    QVERIFY(JournalWriter(*desk->database).rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(*ReportTable(*desk->database).find(report.id).take(), report);
}

QTEST_GUILESS_MAIN(ReportDeskTest)
#include "tst_reportdesk.moc"
