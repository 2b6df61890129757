// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/checkdesk.h"
#include "fakes/testdesk.h"
#include "look/fonts.h"
#include "report/inspectionlayout.h"
#include "report/inspectionwords.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/sampleinspection.h"
#include "wiringreport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tb;
using namespace tb::pdfprobe;

/// The sheet for an inspection that walks in, from the journal to the PDF.
class InspectionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void saysThatNobodyIsThere();
    void saysWhoIsThere();
    void countsWhatIsOwedAndOverdue();
    void namesNoCaller();
    void tellsTheFailureAndTheLastHandover();
    void isRefusedWithoutAnOfficer();
    void keepsToTwoPagesInsideTheMargins_data();
    void keepsToTwoPagesInsideTheMargins();
    void saysHowManyLinesMore();
    void keepsTheSignaturesWithTheFindings();

private:
    InspectionSheet sheet() { return m_reports->inspectionOf(periodOf(PeriodKind::Day, m_desk->clock.now())).take(); }
    ShiftId start();
    void write(const InspectionSheet &sheet) { QVERIFY(writePdf(layOutInspection(sheet), path()).ok()); }
    QString path() const { return m_folder.filePath(QStringLiteral("inspection.pdf")); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<ShiftDesk> m_shifts;
    std::unique_ptr<WiringReport> m_reports;
};

void InspectionTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    m_shifts = std::make_unique<ShiftDesk>(*m_desk->pen);
    m_reports = std::make_unique<WiringReport>(*m_desk->database, m_desk->clock, *m_desk->pen);
    m_reports->setSeat(m_desk->seat);
}

ShiftId InspectionTest::start()
{
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + minutes(240);
    shift.name = QStringLiteral("shift.morning");
    const ShiftId id = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
    [&] { QVERIFY(m_shifts->start(m_desk->seat, id).ok()); }();
    return id;
}

void InspectionTest::saysThatNobodyIsThere()
{
    const InspectionSheet made = sheet();
    QCOMPARE(made.lines.size(), std::size_t(1));
    QCOMPARE(made.lines.front().standing, LineStanding::Nobody);
    QVERIFY(made.officers.empty());
    write(made);
    const QString text = flat(textOf(path(), 1));
    QVERIFY(text.contains(QStringLiteral("Không có người trực vào lúc kiểm tra.")));
    QVERIFY(text.contains(QStringLiteral("Nguyễn Hữu Nghĩa")));
    QVERIFY(text.contains(QStringLiteral("Không có cuộc gọi đến.")));
}

void InspectionTest::saysWhoIsThere()
{
    start();
    const InspectionSheet made = sheet();
    QCOMPARE(made.officers.size(), std::size_t(1));
    QCOMPARE(made.lines.front().standing, LineStanding::Attended);
    QCOMPARE(made.lines.front().planned, QStringList{made.officers.front().person.name});
    QCOMPARE(made.lines.front().present, made.officers.front().person.name);
    QVERIFY(!made.lines.front().present.isEmpty());
}

void InspectionTest::countsWhatIsOwedAndOverdue()
{
    start();
    CallDraft missed = m_desk->draft(QString());
    missed.type = CallType::Missed;
    QVERIFY(m_calls->logCall(m_desk->seat, missed).ok());
    QVERIFY(m_calls->logCall(m_desk->seat, missed).ok());
    CallDraft answered = m_desk->draft();
    answered.number = QStringLiteral("0951 604 337");
    QVERIFY(m_calls->logCall(m_desk->seat, answered).ok());
    m_desk->clock.advance(minutes(200));

    const InspectionSheet made = sheet();

    QCOMPARE(made.calls[CallMeasure::Incoming], 3);
    QCOMPARE(made.calls[CallMeasure::Missed], 2);
    QCOMPARE(made.answeredPerMille, std::optional(333));
    QCOMPARE(made.owed, 1); // one caller, however often the line rang
    QCOMPARE(made.overdue, 2);
    QCOMPARE(made.longestOverdue.size(), std::size_t(2));
    QVERIFY(made.notYetOnServer > 0);
}

void InspectionTest::namesNoCaller()
{
    start();
    CallDraft draft = m_desk->draft(QStringLiteral("Ống nước vỡ trước nhà"));
    draft.type = CallType::Missed;
    QVERIFY(m_calls->logCall(m_desk->seat, draft).ok());
    m_desk->clock.advance(minutes(200));
    write(sheet());
    const QString text = flat(textOf(path(), 1) + textOf(path(), 2));
    QVERIFY(text.contains(QStringLiteral("Quá hạn lâu nhất: TB-")));
    for (const QString &secret : {draft.name, QStringLiteral("214 768"), draft.content})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void InspectionTest::tellsTheFailureAndTheLastHandover()
{
    const ShiftId shift = start();
    CheckDraft check;
    check.line = m_desk->line;
    check.at = m_desk->clock.now();
    check.result = CheckResult::RangOut;
    const auto failed = CheckDesk(*m_desk->pen).record(m_desk->seat, check);
    QVERIFY(failed.ok());
    QVERIFY(
        CheckDesk(*m_desk->pen)
            .planCorrection(m_desk->headSeat, failed.value(), m_desk->seat.officer, m_desk->clock.now() + minutes(300))
            .ok());
    m_desk->clock.advance(minutes(240));
    QVERIFY(m_shifts->handOver(m_desk->seat, shift, {m_desk->headSeat.officer, {}, {}, {}}).ok());

    const InspectionSheet made = sheet();

    QCOMPARE(made.failures.size(), std::size_t(1));
    QCOMPARE(made.checks - made.checksPassed, 1);
    QVERIFY(!made.failures.front().owner.isEmpty() && made.failures.front().dueAt);
    QVERIFY(made.handover && !made.handover->acceptedAt);
    QCOMPARE(made.handover->receiver, QStringLiteral("Nguyễn Hữu Nghĩa"));
    const QString words = inspectionwords::checks(made).join(u' ') + inspectionwords::handover(made);
    QVERIFY2(words.contains(QStringLiteral("không có người nghe máy")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Chưa có xác nhận nhận bàn giao.")), qPrintable(words));
}

void InspectionTest::isRefusedWithoutAnOfficer()
{
    m_reports->setSeat({});
    const auto made = m_reports->inspectionOf(periodOf(PeriodKind::Day, m_desk->clock.now()));
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::NotSignedIn);
}

void InspectionTest::keepsToTwoPagesInsideTheMargins_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("longNames");
    for (const int lines : {0, 1, 5, 12, 40, 300})
        QTest::addRow("%d lines", lines) << lines << false;
    QTest::newRow("long names") << 40 << true;
}

void InspectionTest::keepsToTwoPagesInsideTheMargins()
{
    QFETCH(int, lines);
    QFETCH(bool, longNames);
    InspectionSheet made = sampleInspection(lines);
    if (longNames) {
        const QString name = QStringLiteral("Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Minh Khuê Diệu Hiền");
        made.officers.front().person = {name, name};
        for (InspectionLine &line : made.lines)
            line = {{{}, name, QStringLiteral("0268 3822 166")}, LineStanding::Away, true, {name, name}, name, {}, {}};
        made.failures.assign(30, made.failures.front());
        made.failures.front().owner = name;
    }
    write(made);
    int pages = 0;
    for (const Word &word : wordsOf(path())) {
        pages = std::max(pages, word.page);
        QVERIFY2(word.left >= 29.9 && word.right <= 192.3, qPrintable(word.text));
        QVERIFY2(word.bottom < 19 || (word.top >= 19.5 && word.bottom <= 277.5), qPrintable(word.text));
    }
    QVERIFY2(pages >= 1 && pages <= 2, qPrintable(QString::number(pages)));
}

void InspectionTest::saysHowManyLinesMore()
{
    write(sampleInspection(40));
    const QString text = flat(textOf(path(), 1) + textOf(path(), 2));
    const auto more = QRegularExpression(QStringLiteral("Còn (\\d+) đầu số nữa")).match(text);
    const qsizetype rows = text.count(QRegularExpression(QStringLiteral("0268 3822 1\\d\\d ")));
    QVERIFY2(more.hasMatch(), qPrintable(text));
    QVERIFY(more.captured(1).toInt() > 0 && more.captured(1).toInt() < 30);
    QCOMPARE(rows + more.captured(1).toInt(), 40);
    // What matters most is not what is left out.
    const QString cells = flat(textOf(path(), 1, false) + textOf(path(), 2, false));
    QCOMPARE(cells.count(QStringLiteral("Không có người trực")), 5);
}

void InspectionTest::keepsTheSignaturesWithTheFindings()
{
    for (int lines = 0; lines < 30; ++lines) {
        const InspectionSheet made = sampleInspection(lines);
        write(made);
        const QString last = flat(textOf(path(), layOutInspection(made).letterPages, false));
        for (const QString &part : {inspectionwords::findingsTitle(), inspectionwords::unitSigns(),
                                    inspectionwords::teamSigns(), QStringLiteral("./.")})
            QVERIFY2(last.contains(part), qPrintable(QStringLiteral("%1: %2").arg(lines).arg(part)));
    }
}

QTEST_MAIN(InspectionTest)
#include "tst_inspection.moc"
