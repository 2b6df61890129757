// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspectionsheet.h"
#include "report/samplereport.h"

namespace tb {

/// Every seventh line has nobody, and stands first.
inline std::vector<InspectionLine> sampleLines(int count, const QString &officer)
{
    std::vector<InspectionLine> lines;
    for (int i = 0; i < count; ++i) {
        InspectionLine line;
        line.line.name = i == 0 ? QStringLiteral("Đường dây nóng") : QStringLiteral("Bộ phận Một cửa %1").arg(i);
        line.line.number = QStringLiteral("0268 3822 %1").arg(100 + i);
        line.standing = i % 7 == 6 ? LineStanding::Nobody : LineStanding::Attended;
        line.planned << officer;
        line.present = i % 7 == 6 ? QString() : officer;
        line.since = SampleReport::at(7, 28);
        line.checkedAt = SampleReport::at(8, 5);
        line.checkResult = i % 5 == 4 ? CheckResult::RangOut : CheckResult::Well;
        lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const InspectionLine &a, const InspectionLine &b) { return a.standing < b.standing; });
    return lines;
}

/// An invented unit with as many lines as asked for, in the middle of a morning; every seventh line has nobody.
inline InspectionSheet sampleInspection(int lines = 5)
{
    const ShiftReport report = SampleReport().report;
    InspectionSheet sheet;
    sheet.agency = report.agency;
    sheet.letter.symbol = QStringLiteral("BB-UBND");
    sheet.letter.date = QDate(2026, 11, 24);
    sheet.madeAt = SampleReport::at(9, 40);
    sheet.heads = {{QStringLiteral("Nguyễn Hữu Nghĩa"), QStringLiteral("Chánh Văn phòng")}};
    const QString officer = QStringLiteral("Nguyễn Thị Thu Hà");
    sheet.lines = sampleLines(lines, officer);
    sheet.officers = {{{officer, QStringLiteral("Chuyên viên")},
                       SampleReport::at(7, 28),
                       false,
                       {},
                       {QStringLiteral("Đường dây nóng"), QStringLiteral("Bộ phận Một cửa 1")}}};
    sheet.period = periodOf(PeriodKind::Day, sheet.madeAt);
    sheet.calls[CallMeasure::Incoming] = 23;
    sheet.calls[CallMeasure::Answered] = 21;
    sheet.calls[CallMeasure::Missed] = 2;
    sheet.answeredPerMille = 913;
    sheet.owed = 1;
    sheet.overdue = 7;
    for (int i = 0; i < 7; ++i)
        sheet.longestOverdue.push_back(
            {QStringLiteral("TB-2311-10%1").arg(10 + i), officer, SampleReport::at(8, 0) - minutes(60 * i)});
    sheet.checks = 12;
    sheet.checksPassed = 10;
    sheet.failures = {{QStringLiteral("Bộ phận Một cửa 4 0268 3822 104"), SampleReport::at(8, 5), CheckResult::RangOut,
                       officer, SampleReport::at(17, 0), std::nullopt}};
    sheet.handover = InspectionHandover{SampleReport::at(7, 30) - minutes(14 * 60),
                                        QStringLiteral("Trần Quốc Bảo"),
                                        officer,
                                        SampleReport::at(7, 31),
                                        3,
                                        1};
    return sheet;
}

} // namespace tb
