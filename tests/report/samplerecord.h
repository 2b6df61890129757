// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoverrecord.h"
#include "report/samplereport.h"

namespace tb {

/// The handover of an invented morning, accepted, with as many matters as asked for.
inline HandoverRecord sampleRecord(int matters = 3)
{
    const ShiftReport report = SampleReport().report;
    HandoverRecord record;
    record.agency = report.agency;
    record.letter.symbol = QStringLiteral("BB-UBND");
    record.letter.date = QDate(2026, 11, 24);
    record.shift = report.shift;
    record.giver = {QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("Chuyên viên")};
    record.receiver = {QStringLiteral("Trần Quốc Bảo"), QStringLiteral("Chuyên viên")};
    record.handedOverAt = {SampleReport::at(11, 30), false};
    record.lines = {{report.lines[0], false}, {report.lines[1], true}};
    record.figures = report.figures.total;
    for (int i = 0; i < matters; ++i) {
        const ReportOpenMatter &matter = report.openMatters[static_cast<std::size_t>(i % 3)];
        record.matters.push_back({matter.content, matter.caller, i % 3 == 2 ? record.giver.name : record.receiver.name,
                                  matter.dueAt, false});
    }
    record.note = QStringLiteral("Máy 3822 166 lúc 08 giờ 50 bị rè khoảng 5 phút, đã báo đơn vị viễn thông.");
    record.acceptedBy = record.receiver;
    record.acceptedAt = {SampleReport::at(11, 32), false};
    record.madeAt = SampleReport::at(11, 35);
    return record;
}

} // namespace tb
