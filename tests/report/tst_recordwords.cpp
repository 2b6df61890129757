// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lettergap.h"
#include "report/recordwords.h"
#include "report/samplerecord.h"

#include <QTest>

using namespace tb;

class TestRecordWords : public QObject {
    Q_OBJECT

private slots:
    void namesTheShiftOnce()
    {
        HandoverRecord record = sampleRecord();
        record.shift.name = QStringLiteral("Ca trực");
        QCOMPARE(recordwords::subject(record), QStringLiteral("Bàn giao ca trực ngày 24 tháng 11 năm 2026"));
        record.shift.name = QStringLiteral("Ca chiều");
        QCOMPARE(recordwords::subject(record), QStringLiteral("Bàn giao ca trực, ca chiều ngày 24 tháng 11 năm 2026"));
    }

    void saysWhenAndHowLateTheShiftBegan()
    {
        HandoverRecord record = sampleRecord();
        QVERIFY(recordwords::shiftSentence(record).contains(QStringLiteral("Vào ca lúc 07 giờ 26 phút. ")));
        record.shift.checkedInAt = ReportTime{SampleReport::at(7, 42), false};
        QVERIFY(recordwords::shiftSentence(record).contains(QStringLiteral("Vào ca lúc 07 giờ 42 phút, trễ 12 phút.")));
        record.shift.checkedInAt.reset();
        QVERIFY(recordwords::shiftSentence(record).contains(QStringLiteral("Chưa vào ca.")));
    }

    void leavesTheLeaderToThePen()
    {
        HandoverRecord record = sampleRecord();
        QVERIFY(recordwords::shiftSentence(record).contains(
            QStringLiteral("Lãnh đạo trực: Trần Thị Bích Ngọc, Phó Chủ tịch.")));
        record.shift.leader.clear();
        QVERIFY(recordwords::shiftSentence(record).contains(QStringLiteral("Lãnh đạo trực: ....")));
    }

    void countsTheCalls()
    {
        HandoverRecord record = sampleRecord();
        record.figures = {{}, 46, 45, 1, 1};
        QVERIFY(recordwords::shiftSentence(record).endsWith(
            QStringLiteral("Cuộc gọi đến: 46; nghe máy: 45; nhỡ: 01, đã gọi lại: 01.")));
        record.figures = {};
        QVERIFY(recordwords::shiftSentence(record).endsWith(QStringLiteral("Trong ca không có cuộc gọi đến.")));
    }

    void saysWhichLinesWork()
    {
        HandoverRecord record = sampleRecord();
        QCOMPARE(recordwords::linesSentence(record.lines),
                 QStringLiteral("Hoạt động bình thường: Nóng 0268\u00a03822\u00a0108. Có trục trặc: Một cửa "
                                "0268\u00a03822\u00a0166."));
        record.lines.pop_back();
        QVERIFY(!recordwords::linesSentence(record.lines).contains(QStringLiteral("trục trặc")));
        QCOMPARE(recordwords::linesSentence({}), QStringLiteral("Không có."));
    }

    void marksWhatIsDoneOrOverdue()
    {
        RecordMatter matter{QStringLiteral("Đèn hỏng"), {}, {}, SampleReport::at(10, 0), false};
        const Moment now = SampleReport::at(11, 30);
        QCOMPARE(recordwords::matterRow(1, matter, now)[1], QStringLiteral("Đèn hỏng (quá hạn)"));
        matter.done = true;
        QCOMPARE(recordwords::matterRow(1, matter, now)[1], QStringLiteral("Đèn hỏng (đã xong)"));
        QCOMPARE(recordwords::matterRow(1, matter, now)[4], QStringLiteral("10\u00a0giờ, 24/11"));
        matter.dueAt.reset();
        QCOMPARE(recordwords::matterRow(1, matter, now)[4], QString());
    }

    void saysWhoAcceptedWhenAndWithWhatRemark()
    {
        HandoverRecord record = sampleRecord();
        record.acceptanceNote = QStringLiteral("Đã nhận đủ.");
        QCOMPARE(recordwords::acceptance(record),
                 QStringLiteral("Trần Quốc Bảo, Chuyên viên đã nhận bàn giao lúc 11 giờ 32 phút, ngày 24 tháng 11 năm "
                                "2026, bằng tài khoản của mình. Ý kiến: Đã nhận đủ."));
        record.acceptedBy = {};
        QVERIFY(recordwords::acceptance(record).startsWith(QStringLiteral("Chưa có")));
    }

    void hasTwoCopiesEvenWithoutAReceiver()
    {
        HandoverRecord record = sampleRecord();
        record.receiver = {};
        QVERIFY(recordwords::closing(record).endsWith(QStringLiteral("lưu tại đơn vị 01 bản./.")));
        QVERIFY(recordwords::receiver(record).contains(QStringLiteral("không có người nhận")));
    }

    void asksForTheHeadOfTheSheetOnly()
    {
        HandoverRecord record = sampleRecord();
        QVERIFY(gapsOf(record).empty());
        record.agency.place.clear();
        record.letter.symbol.clear();
        QCOMPARE(gapsOf(record), (std::vector{LetterGap::Place, LetterGap::Symbol}));
    }

    void namesItsFile()
    {
        QCOMPARE(recordwords::fileName(sampleRecord()), QStringLiteral("bien-ban-ban-giao-ca-2026-11-24-0730.pdf"));
    }
};

QTEST_APPLESS_MAIN(TestRecordWords)
#include "tst_recordwords.moc"
