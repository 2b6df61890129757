// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuresheets.h"

#include "report/papertime.h"

namespace tb {

namespace {

using namespace Qt::StringLiterals;
using enum CallMeasure;

struct Column {
    CallMeasure measure;
    const char16_t *head;
};

constexpr Column kColumns[] = {{Incoming, u"Cuộc gọi đến"},
                               {Answered, u"Nghe máy"},
                               {Missed, u"Nhỡ"},
                               {Abandoned, u"Người gọi gác máy sớm"},
                               {Nuisance, u"Quấy rối, nhầm số"},
                               {CalledBack, u"Nhỡ đã gọi lại"},
                               {RangAgain, u"Nhỡ, người dân gọi lại được"},
                               {StillOwed, u"Nhỡ chờ gọi lại"},
                               {GivenUp, u"Nhỡ bỏ qua có lý do"},
                               {AtOnce, u"Trả lời ngay"},
                               {InTwoHours, u"Trả lời trong 2 giờ"},
                               {SameDay, u"Trả lời trong ngày"},
                               {InThreeDays, u"Trả lời trong 3 ngày"},
                               {Later, u"Trả lời sau 3 ngày"},
                               {NotYet, u"Chưa trả lời"},
                               {InTime, u"Xong đúng hạn"},
                               {Late, u"Xong trễ hạn"},
                               {Running, u"Đang xử lý trong hạn"},
                               {RunOut, u"Đang xử lý quá hạn"},
                               {Outgoing, u"Cuộc gọi đi"}};

QString rateOf(const CallTally &tally)
{
    const std::optional<int> rate = answeredPerMille(tally);
    return rate ? paperPercent(*rate) : QString();
}

std::vector<SheetCell> rowOf(const QString &name, const CallTally &tally)
{
    std::vector<SheetCell> row{name};
    for (const Column &column : kColumns)
        row.emplace_back(tally[column.measure]);
    row.emplace_back(rateOf(tally));
    return row;
}

Sheet tableOf(const QString &name, const QString &what, const QString &title)
{
    Sheet sheet{name, title, {what}, {}};
    for (const Column &column : kColumns)
        sheet.head << QString::fromUtf16(column.head);
    sheet.head << u"Tỷ lệ nghe máy"_s;
    return sheet;
}

QString dayName(const FigurePart &part)
{
    return QDate(1970, 1, 1).addDays(part.key.number).toString(u"dd/MM/yyyy"_s);
}

QString hourName(const FigurePart &part)
{
    return u"%1 giờ"_s.arg(paperCount(static_cast<int>(part.key.number)));
}

QString weekdayName(const FigurePart &part)
{
    return part.key.number == 6 ? u"Chủ nhật"_s : u"Thứ %1"_s.arg(part.key.number + 2);
}

} // namespace

std::vector<Sheet> sheetsOf(const PeriodFigures &figures, const QString &unit, const PartName &name)
{
    const QString title = u"%1: số liệu trực điện thoại %2, lấy lúc %3 %4"_s.arg(
        unit, paperPeriod(figures.period), paperTime(figures.madeAt), paperDate(wallDate(figures.madeAt)));
    Sheet total = tableOf(u"Tổng hợp"_s, u"Kỳ"_s, title);
    total.rows = {rowOf(u"Trong kỳ"_s, figures.total), rowOf(u"Trong đó ngoài giờ làm việc"_s, figures.outside),
                  rowOf(u"Kỳ trước"_s, figures.before)};
    std::vector<Sheet> sheets{total};
    const auto add
        = [&](const QString &tab, const QString &what, const std::vector<FigurePart> &parts, const auto &nameOf) {
              Sheet sheet = tableOf(tab, what, title);
              for (const FigurePart &part : parts)
                  sheet.rows.push_back(rowOf(nameOf(part), part.tally));
              sheet.rows.push_back(rowOf(u"Cộng"_s, figures.total));
              sheets.push_back(std::move(sheet));
          };
    add(u"Theo ngày"_s, u"Ngày"_s, figures.byDay, dayName);
    add(u"Theo giờ"_s, u"Giờ"_s, figures.byHour, hourName);
    add(u"Theo thứ"_s, u"Thứ"_s, figures.byWeekday, weekdayName);
    const auto named = [&name](const std::vector<FigurePart> &list) {
        return [&name, &list](const FigurePart &part) { return name(list, part); };
    };
    add(u"Theo đầu số"_s, u"Đầu số"_s, figures.byLine, named(figures.byLine));
    add(u"Theo lĩnh vực"_s, u"Lĩnh vực"_s, figures.byField, named(figures.byField));
    add(u"Theo cán bộ trực"_s, u"Cán bộ trực"_s, figures.byOfficer, named(figures.byOfficer));
    return sheets;
}

} // namespace tb
