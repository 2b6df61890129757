// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/callwords.h"
#include "report/lettergap.h"
#include "report/reportwords.h"

#include <QTest>

using namespace tb;

namespace {

Moment at(int hour, int minute, int day = 24)
{
    return momentAt(QDate(2026, 11, day), QTime(hour, minute));
}

ShiftReport report()
{
    ShiftReport result;
    result.agency.name = QStringLiteral("Ủy ban nhân dân phường Hải Bình");
    result.agency.place = QStringLiteral("Hải Bình");
    result.letter.symbol = QStringLiteral("BC-UBND");
    result.letter.date = QDate(2026, 11, 24);
    result.shift.name = QStringLiteral("Ca sáng");
    result.shift.from = at(7, 30);
    result.shift.to = at(11, 30);
    result.madeAt = at(11, 35);
    return result;
}

} // namespace

class TestReportWords : public QObject {
    Q_OBJECT

private slots:
    void leavesTheNumberToTheRegistry()
    {
        ReportLetter letter = report().letter;
        QVERIFY(reportwords::numberLine(letter).startsWith(QStringLiteral("Số: \u00a0\u00a0")));
        QVERIFY(reportwords::numberLine(letter).endsWith(QStringLiteral("/BC-UBND")));
        letter.number = QStringLiteral("412");
        QCOMPARE(reportwords::numberLine(letter), QStringLiteral("Số: 412/BC-UBND"));
    }

    void namesOneAddresseeOnTheLineAndMoreBelow()
    {
        ReportLetter letter;
        QVERIFY(reportwords::addresseeLines(letter).isEmpty());
        letter.addressees = QStringList{QStringLiteral("Văn phòng")};
        QCOMPARE(reportwords::addresseeLines(letter), QStringList{QStringLiteral("Kính gửi: Văn phòng.")});
        letter.addressees << QStringLiteral("Công an");
        QCOMPARE(
            reportwords::addresseeLines(letter),
            (QStringList{QStringLiteral("Kính gửi:"), QStringLiteral("- Văn phòng;"), QStringLiteral("- Công an.")}));
    }

    void marksATimeOfAWrongClock()
    {
        ShiftReport paper = report();
        paper.shift.officer = QStringLiteral("Nguyễn Thị Thu Hà");
        paper.shift.checkedInAt = ReportTime{at(7, 26), true};
        QVERIFY(reportwords::shiftSentence(paper).contains(
            QStringLiteral("Người trực: Nguyễn Thị Thu Hà, nhận ca lúc 07 giờ 26 phút (giờ máy).")));
        ReportCall call;
        call.at = at(8, 15);
        call.clockOff = true;
        QCOMPARE(callwords::callRow(1, call, false)[1], QStringLiteral("08:15\u2028(giờ máy)"));
    }

    void saysHowLateTheShiftBegan()
    {
        ShiftReport paper = report();
        paper.shift.officer = QStringLiteral("Nguyễn Thị Thu Hà");
        paper.shift.checkedInAt = ReportTime{at(7, 42), false};
        QVERIFY(reportwords::shiftSentence(paper).contains(
            QStringLiteral("nhận ca lúc 07 giờ 42 phút (vào ca trễ 12 phút).")));
        paper.shift.checkedInAt->at = at(7, 30) + seconds{59};
        QVERIFY(!reportwords::shiftSentence(paper).contains(QStringLiteral("trễ")));
    }

    void leavesTheLeaderToThePen()
    {
        ShiftReport paper = report();
        paper.shift.leader.clear();
        QVERIFY(reportwords::shiftSentence(paper).contains(QStringLiteral("Lãnh đạo trực: ....")));
    }

    void tellsThatTheCallerRangAgain()
    {
        ReportCall call;
        call.type = ReportCallType::Missed;
        call.at = at(9, 0);
        call.rangAgainAt = at(9, 20);
        QCOMPARE(callwords::callResult(call), QStringLiteral("Người dân gọi lại 09\u00a0giờ\u00a020"));
        const ReportFigures figures = figuresOf({call}, {}, at(11, 0));
        QCOMPARE(figures.total.rangAgain, 1);
        QVERIFY(reportwords::figuresSentence(figures).contains(
            QStringLiteral("01 cuộc gọi nhỡ người dân gọi lại và đã được nghe")));
        QVERIFY(!reportwords::figuresSentence(figures).contains(QStringLiteral("chưa được gọi lại")));
    }

    void saysWhenSomethingIsNotYetOnTheServer()
    {
        ShiftReport paper = report();
        QVERIFY(reportwords::notYetOnServerSentence(paper.madeAt, paper.notYetOnServer).isEmpty());
        paper.notYetOnServer = 3;
        QCOMPARE(
            reportwords::notYetOnServerSentence(paper.madeAt, paper.notYetOnServer),
            QStringLiteral("Số liệu lấy từ máy trực lúc 11 giờ 35 phút ngày 24 tháng 11 năm 2026; 03 mục chưa gửi lên "
                           "máy chủ."));
    }

    void tellsWhatBecameOfMissedCalls()
    {
        ReportFigures figures;
        QCOMPARE(reportwords::figuresSentence(figures), QStringLiteral("Trong ca không có cuộc gọi đến."));
        figures.total = LineFigures{LineId(), 46, 45, 1, 1, 37, 5, 3, 0};
        figures.answeredPerMille = 978;
        figures.medianRing = seconds{8};
        figures.slowestCallBack = minutes{22};
        QCOMPARE(
            reportwords::figuresSentence(figures),
            QStringLiteral("Tỷ lệ nghe máy 97,8%; thời gian chờ nhấc máy trung vị 8 giây; 01 cuộc gọi nhỡ đã được gọi "
                           "lại sau 22 phút."));
        figures.total.missed = 4;
        figures.total.calledBack = 2;
        figures.medianRing.reset();
        QCOMPARE(
            reportwords::figuresSentence(figures),
            QStringLiteral("Tỷ lệ nghe máy 97,8%; 02 cuộc gọi nhỡ đã được gọi lại, chậm nhất sau 22 phút; 02 cuộc gọi "
                           "nhỡ chưa được gọi lại."));
    }

    void tellsHowLongCallersWaitedAndWhichLineStoodEmpty()
    {
        RingBands bands;
        QVERIFY(ringBandWords(bands).isEmpty());
        for (const int rang : {0, 10, 11, 20, 21, 30, 31, 600})
            bands.add(seconds(rang));
        QCOMPARE(bands, (RingBands{{2, 2, 2, 2}}));
        QVERIFY(ringBandWords(bands).startsWith(QStringLiteral("Chờ nhấc máy, 08 cuộc có số liệu đổ chuông: trong 10 "
                                                               "giây 02 cuộc;")));
        ReportFigures figures;
        figures.rings = bands;
        QVERIFY(reportwords::figuresSentence(figures).contains(QStringLiteral("; chờ quá 30 giây 02 cuộc")));

        const QString line = QStringLiteral("Đường dây nóng");
        QVERIFY(unattendedWords({{line, {}, {}}}).isEmpty());
        QCOMPARE(unattendedWords({{line, minutes(480), {}}}),
                 QStringLiteral("Trong giờ trực, đầu số nào cũng có người trực."));
        QCOMPARE(unattendedWords({{line, minutes(480), minutes(25)}, {line, minutes(60), {}}}),
                 QStringLiteral("Thời gian không có người trực: Đường dây nóng: 25 phút."));
    }

    void endsWithTheMarkOfTheDecree()
    {
        QVERIFY(reportwords::closing(report()).endsWith(QStringLiteral("kính báo cáo./.")));
    }

    void printsTextWithPercentSignsAsItIs()
    {
        ShiftReport paper = report();
        paper.shift.officer = QStringLiteral("%1 %2 %99");
        QVERIFY(reportwords::shiftSentence(paper).contains(QStringLiteral("Người trực: %1 %2 %99, chưa nhận ca.")));
    }

    void saysWhatBecameOfACall_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("calledBack");
        QTest::addColumn<bool>("pending");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, ReportCallType type, ReportOutcome outcome, bool due, bool back,
                            bool pending, const QString &words) {
            QTest::newRow(name) << static_cast<int>(type) << static_cast<int>(outcome) << due << back << pending
                                << words;
        };
        row("spot", ReportCallType::Answered, ReportOutcome::AnsweredOnTheSpot, false, false, false,
            QStringLiteral("Trả lời ngay"));
        row("forwarded", ReportCallType::Answered, ReportOutcome::Forwarded, true, false, false,
            QStringLiteral("Chuyển Công an phường, hạn 16\u00a0giờ"));
        row("promised and kept", ReportCallType::Answered, ReportOutcome::CallBackPromised, true, true, false,
            QStringLiteral("Hẹn gọi lại 16\u00a0giờ; đã gọi lại 09\u00a0giờ\u00a040"));
        row("missed", ReportCallType::Missed, ReportOutcome::None, false, false, true,
            QStringLiteral("Chưa gọi lại; chưa gửi lên máy chủ"));
        row("missed and called back", ReportCallType::Missed, ReportOutcome::None, false, true, false,
            QStringLiteral("Đã gọi lại 09\u00a0giờ\u00a040"));
    }

    void saysWhatBecameOfACall()
    {
        QFETCH(int, type);
        QFETCH(int, outcome);
        QFETCH(bool, due);
        QFETCH(bool, calledBack);
        QFETCH(bool, pending);
        QFETCH(QString, words);
        ReportCall call;
        call.type = static_cast<ReportCallType>(type);
        call.outcome = static_cast<ReportOutcome>(outcome);
        call.at = at(8, 47);
        call.handledBy = QStringLiteral("Công an phường");
        call.closed = false;
        call.pending = pending;
        if (due)
            call.dueAt = at(16, 0);
        if (calledBack)
            call.calledBackAt = at(9, 40);
        QCOMPARE(callwords::callResult(call), words);
    }

    void masksNumbersOnlyWhereAsked()
    {
        ReportCall call;
        call.callerName = QStringLiteral("Mai Thị Sáu");
        call.callerNumber = QStringLiteral("0950 663 108");
        QCOMPARE(callwords::callRow(1, call, false)[2], QStringLiteral("Mai Thị Sáu\u20280950 663 108"));
        QCOMPARE(callwords::callRow(1, call, true)[2], QStringLiteral("Mai Thị Sáu\u20280950 xxx x08"));
    }

    void keepsACopyWhereNobodySaidWhere()
    {
        ReportLetter letter;
        QCOMPARE(reportwords::recipientLines(letter), QStringList{QStringLiteral("- Lưu: VT.")});
        letter.addressees << QStringLiteral("Văn phòng");
        QCOMPARE(reportwords::recipientLines(letter),
                 (QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")}));
        letter.recipients << QStringLiteral("Chủ tịch") << QStringLiteral("Lưu: VT, VP");
        QCOMPARE(reportwords::recipientLines(letter),
                 (QStringList{QStringLiteral("- Chủ tịch;"), QStringLiteral("- Lưu: VT, VP.")}));
    }

    void knowsWhatALetterLacks()
    {
        ShiftReport paper = report();
        QVERIFY((gapsOf(paper)
                 == std::vector<LetterGap>{LetterGap::Agency, LetterGap::SignerTitle, LetterGap::SignerName}));
        paper.agency.agencyLines << QStringLiteral("PHƯỜNG HẢI BÌNH");
        paper.letter.signerLines << QStringLiteral("CHỦ TỊCH");
        paper.letter.signerName = QStringLiteral("Nguyễn Hữu Nghĩa");
        QVERIFY(gapsOf(paper).empty());
        paper.letter.number.clear();
        paper.letter.date = QDate();
        QVERIFY2(gapsOf(paper).empty(), "number and day are the registry's");
    }

    void givesTablesAsManyCellsAsHeads()
    {
        QCOMPARE(callwords::figuresHead(false).size(), callwords::figuresRow(QString(), {}, false).size());
        QCOMPARE(callwords::figuresHead(true).size(), callwords::figuresRow(QString(), {}, true).size());
        QCOMPARE(callwords::callsHead().size(), callwords::callRow(1, {}, false).size());
        QCOMPARE(callwords::openMattersHead().size(), callwords::openMatterRow(1, {}, {}).size());
    }
};

QTEST_APPLESS_MAIN(TestReportWords)
#include "tst_reportwords.moc"
