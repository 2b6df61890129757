// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/shiftreport.h"

#include <array>

namespace tb {

/// An invented morning of an invented ward, with as many calls as asked for.
class SampleReport {
public:
    explicit SampleReport(int callCount = 15) { fill(callCount); }

    static Moment at(int hour, int minute) { return momentAt(QDate(2026, 11, 24), QTime(hour, minute)); }
    static LineId hotline() { return LineId::fromText(QStringLiteral("00000000-0000-7000-8000-000000000001")); }
    static LineId counter() { return LineId::fromText(QStringLiteral("00000000-0000-7000-8000-000000000002")); }

    ShiftReport report;

private:
    void fill(int callCount)
    {
        report.agency = {{},
                         {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI BÌNH")},
                         QStringLiteral("Ủy ban nhân dân phường Hải Bình"),
                         QStringLiteral("Hải Bình")};
        report.letter = {QString(),
                         QStringLiteral("BC-UBND"),
                         QDate(2026, 11, 24),
                         {QStringLiteral("Văn phòng Ủy ban nhân dân thành phố")},
                         {QStringLiteral("Như trên"), QStringLiteral("Chủ tịch, các PCT UBND phường"),
                          QStringLiteral("Lưu: VT, VP")},
                         {QStringLiteral("TL. CHỦ TỊCH"), QStringLiteral("CHÁNH VĂN PHÒNG")},
                         QStringLiteral("Nguyễn Hữu Nghĩa")};
        fillShift();
        report.lines = {{hotline(), QStringLiteral("Nóng"), QStringLiteral("0268 3822 108")},
                        {counter(), QStringLiteral("Một cửa"), QStringLiteral("0268 3822 166")}};
        for (int i = 0; i < callCount; ++i)
            report.calls.push_back(call(i));
        report.madeAt = at(11, 35);
        report.figures = figuresOf(report.calls, {hotline(), counter()}, report.madeAt);
        report.openMatters
            = {{QStringLiteral("Rác tồn đọng hẻm 45 đường Trần Quang Khải"), QStringLiteral("Lê Văn Thành"),
                QStringLiteral("Tổ Môi trường – Đô thị"), at(16, 0)},
               {QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng"), QStringLiteral("Nguyễn Thị Lan"),
                QStringLiteral("Tổ Môi trường – Đô thị"), momentAt(QDate(2026, 11, 23), QTime(16, 0))},
               {QStringLiteral("Karaoke ồn tại khu phố 3"), QStringLiteral("Phạm Thị Hồng"),
                QStringLiteral("Công an phường"), momentAt(QDate(2026, 11, 25), QTime(9, 0))}};
    }

    void fillShift()
    {
        report.shift.name = QStringLiteral("Ca sáng");
        report.shift.from = at(7, 30);
        report.shift.to = at(11, 30);
        report.shift.officer = QStringLiteral("Nguyễn Thị Thu Hà");
        report.shift.checkedInAt = ReportTime{at(7, 26), false};
        report.shift.leader = QStringLiteral("Trần Thị Bích Ngọc");
        report.shift.leaderTitle = QStringLiteral("Phó Chủ tịch");
        report.shift.nextShiftName = QStringLiteral("Ca chiều");
        report.shift.nextOfficer = QStringLiteral("Trần Quốc Bảo");
        report.shift.takenOverAt = ReportTime{at(11, 32), false};
        report.shift.checks
            = QStringList{QStringLiteral("Đã thử chuông hai đường dây lúc 07 giờ 28 phút, tín hiệu tốt."),
                          QStringLiteral("Máy 3822 166 rè 5 phút lúc 08 giờ 50 phút, đã báo đơn vị viễn thông.")};
    }

    static ReportCall call(int i)
    {
        static const std::array<QString, 5> names{QStringLiteral("Ngô Văn Lợi"), QStringLiteral("Phan Thị Cẩm Tú"),
                                                  QStringLiteral("Công ty TNHH Minh Phát"),
                                                  QStringLiteral("Đặng Văn Khoa"), QString()};
        static const std::array<QString, 5> contents{
            QStringLiteral("Hỏi tiêm vắc-xin cho trẻ 18 tháng"), QStringLiteral("Hỏi mức thu phí vệ sinh hộ gia đình"),
            QStringLiteral("Rác tồn đọng 3 ngày ở hẻm 45 đường Trần Quang Khải"),
            QStringLiteral("Hỏi tiến độ hồ sơ cấp số nhà, mã H29-1187"), QString()};
        const std::size_t kind = static_cast<std::size_t>(i % 5);
        ReportCall result;
        result.line = i % 3 == 0 ? hotline() : counter();
        result.at = at(7, 30) + seconds{i * 7};
        result.callerName = names[kind];
        result.callerNumber = QStringLiteral("0951 770 %1").arg(i % 1000, 3, 10, QLatin1Char('0'));
        result.content = contents[kind];
        fillOutcome(result, i % 5);
        return result;
    }

    static void fillOutcome(ReportCall &call, int kind)
    {
        call.outcome = ReportOutcome::AnsweredOnTheSpot;
        call.rang = seconds{8};
        if (kind == 2) {
            call.outcome = ReportOutcome::Forwarded;
            call.handledBy = QStringLiteral("Tổ Môi trường – Đô thị");
            call.dueAt = at(16, 0);
            call.closed = false;
        } else if (kind == 4) {
            call.type = ReportCallType::Missed;
            call.outcome = ReportOutcome::None;
            call.rang = seconds{38};
            call.calledBackAt = call.at + minutes{22};
        }
    }
};

} // namespace tb
