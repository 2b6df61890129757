// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/callregister.h"
#include "report/periodreport.h"

namespace tb {

/// How the lines were attended and callers treated.
inline void addDuty(PeriodReport &report)
{
    report.shifts = {84, 82, 3, 2};
    report.attendance = {{report.lines.front().name, minutes(10'080), minutes(45)}};
    report.rings = {{180, 70, 12, 4}};
    report.conduct = {8, 6, 5, 2, 1, 2, 1, 1};
    report.scorecard = scorecardOf(report.figures, report.shifts, {9, 10, 1}, report.conduct);
}

/// The report of November 2026 of an invented ward, with `fields` fields and long names among them.
inline PeriodReport samplePeriod(int fields)
{
    PeriodReport report;
    report.agency = {{},
                     {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI BÌNH")},
                     QStringLiteral("Ủy ban nhân dân phường Hải Bình"),
                     QStringLiteral("Hải Bình")};
    report.letter.symbol = QStringLiteral("BC-UBND");
    report.letter.date = QDate(2026, 12, 1);
    report.letter.addressees = {QStringLiteral("Văn phòng Ủy ban nhân dân thành phố")};
    report.letter.signerLines = {QStringLiteral("TL. CHỦ TỊCH"), QStringLiteral("CHÁNH VĂN PHÒNG")};
    report.letter.signerName = QStringLiteral("Nguyễn Hữu Nghĩa");
    report.madeAt = momentAt(QDate(2026, 12, 1), QTime(8, 5));
    report.figures.period = periodOf(PeriodKind::Month, momentAt(QDate(2026, 11, 25), QTime(9, 0)));
    CallTally line;
    line.add(CallCell(700), 130);
    line.add(CallCell(810), 20);
    line.add(CallCell(1202), 4);
    line.add(CallCell(300), 5);
    line.add(CallCell(501), 1);
    line.add(CallCell(100), 9);
    for (const QString &name : {QStringLiteral("Đường dây nóng 0268 3822 108"),
                                QStringLiteral("Bộ phận tiếp nhận và trả kết quả (Một cửa) 0268 3822 166"),
                                QStringLiteral("Thiên tai, cứu nạn 0268 3822 114")}) {
        report.lines.push_back({name, line});
        report.figures.total += line;
    }
    for (int i = 0; i < fields; ++i)
        report.fields.push_back(
            {i % 3 == 0 ? QStringLiteral("Vệ sinh môi trường") : QStringLiteral("Hộ tịch, chứng thực"), i, 40 - i,
             38 - i, 1, i, 1});
    addDuty(report);
    report.lineCount = 3;
    report.officerCount = 8;
    report.overdue = {{QStringLiteral("Đèn đường trước số 18 Lý Tự Trọng không sáng đã hai tuần"),
                       QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("Tổ Môi trường – Đô thị"),
                       momentAt(QDate(2026, 11, 23), QTime(17, 0))}};
    report.remarks.highlights = QStringLiteral("Phản ánh về rác tồn đọng tăng sau mưa lớn ngày 18/11.");
    return report;
}

/// A register with `rows` lines, one of them very long.
inline CallRegister sampleRegister(int rows)
{
    const PeriodReport report = samplePeriod(1);
    CallRegister book{report.agency, report.figures.period, {}, report.letter, 2, report.madeAt};
    for (int i = 0; i < rows; ++i) {
        RegisterRow row;
        row.reference = QStringLiteral("TB-2511-%1").arg(1001 + i);
        row.at = QStringLiteral("25/11/2026\n%1 giờ %2")
                     .arg(8 + i / 60 % 9, 2, 10, QLatin1Char('0'))
                     .arg(i % 60, 2, 10, QLatin1Char('0'));
        row.line = QStringLiteral("Đường dây nóng 0268 3822 108");
        row.caller = QStringLiteral("Huỳnh Thị Thu\nkhu phố 3\n0950 214 768");
        row.subject = QStringLiteral("Vệ sinh môi trường\nPhản ánh");
        row.content = i == 7
            ? QStringLiteral("Rác tồn đọng nhiều ngày ở đầu hẻm, bốc mùi, đã báo hai lần. ").repeated(9)
            : QStringLiteral("Rác tồn 3 ngày ở hẻm 45 đường Trần Quang Khải");
        row.answer = QStringLiteral("Đã chuyển xử lý\nTổ Môi trường – Đô thị");
        row.due = QStringLiteral("27/11/2026\n17 giờ");
        row.result = QStringLiteral("Đã trả lời\n26/11/2026\n09 giờ 10");
        row.officer = QStringLiteral("Nguyễn Thị Thu Hà");
        row.note = i == 3 ? QStringLiteral("Nhỡ, Quá hạn") : QString();
        book.rows.push_back(row);
    }
    return book;
}

} // namespace tb
