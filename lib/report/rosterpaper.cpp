// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rosterpaper.h"

#include "report/papertime.h"
#include "report/period.h"

#include <algorithm>

namespace tb::rosterwords {

using namespace Qt::StringLiterals;

namespace {

bool isMonth(const RosterPaper &paper)
{
    return paper.days > kWeek;
}

Period periodOf(const RosterPaper &paper)
{
    return tb::periodOf(isMonth(paper) ? PeriodKind::Month : PeriodKind::Week, momentAt(paper.first, QTime(0, 0)));
}

QString weekday(QDate date)
{
    static const QStringList names{u"Thứ Hai"_s, u"Thứ Ba"_s,  u"Thứ Tư"_s,  u"Thứ Năm"_s,
                                   u"Thứ Sáu"_s, u"Thứ Bảy"_s, u"Chủ nhật"_s};
    return names.at(date.dayOfWeek() - 1);
}

} // namespace

QString title(const RosterPaper &paper)
{
    return isMonth(paper) ? u"LỊCH TRỰC THÁNG"_s : u"LỊCH TRỰC TUẦN"_s;
}

QString subject(const RosterPaper &paper)
{
    return u"Trực điện thoại %1"_s.arg(paperPeriod(periodOf(paper)));
}

QString reference(const RosterPaper &paper)
{
    QString words = paper.issue ? u"Công bố lần %1"_s.arg(paperCount(*paper.issue)) : u"Dự thảo, chưa công bố"_s;
    if (paper.gaps > 0)
        words += u"; còn %1 ô chưa phân công"_s.arg(paperCount(paper.gaps));
    return u"(%1)"_s.arg(words);
}

std::vector<std::pair<QDate, int>> weeks(const RosterPaper &paper)
{
    std::vector<std::pair<QDate, int>> found;
    const QDate end = paper.first.addDays(paper.days);
    for (QDate day = paper.first; day < end;) {
        const QDate monday = day.addDays(kWeek + 1 - day.dayOfWeek());
        const QDate next = std::min(monday, end);
        found.emplace_back(day, static_cast<int>(day.daysTo(next)));
        day = next;
    }
    return found;
}

QStringList head(const RosterPaper &paper, QDate first, int days)
{
    QStringList heads
        = paper.kind == RosterPaper::Rows::Lines ? QStringList{u"Đầu số"_s, u"Ca"_s} : QStringList{u"Người trực"_s};
    for (int day = 0; day < days; ++day) {
        const QDate date = first.addDays(day);
        heads << u"%1\n%2"_s.arg(weekday(date), date.toString(u"dd/MM"_s));
    }
    return heads;
}

QStringList cells(const RosterPaper &paper, const RosterPaper::Row &row, QDate first, int days)
{
    QStringList cells
        = paper.kind == RosterPaper::Rows::Lines ? QStringList{row.head, row.part} : QStringList{row.head};
    return cells << row.days.mid(paper.first.daysTo(first), days);
}

QString nobody()
{
    return u"(chưa phân công)"_s;
}

QString away()
{
    return u"vắng mặt"_s;
}

QString partName(int part)
{
    static const QStringList names{u"Sáng"_s, u"Chiều"_s, u"Tối"_s};
    return names.value(part);
}

QString empty()
{
    return u"Chưa có đầu số nào cần trực trong thời gian này."_s;
}

QString fileName(const RosterPaper &paper)
{
    const QString rows = paper.kind == RosterPaper::Rows::Lines ? u"dau-so"_s : u"nguoi-truc"_s;
    return u"lich-truc-%1-%2.pdf"_s.arg(periodStamp(periodOf(paper)), rows);
}

} // namespace tb::rosterwords
