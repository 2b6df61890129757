// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period.h"

#include "report/papertime.h"

#include <utility>

namespace tb {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCycleDay = 25;
constexpr int kCycleHour = 12;
constexpr const char16_t *kCodes[] = {u"day", u"shift", u"week", u"month", u"quarter", u"cycle", u"free"};

Moment dayBegins(QDate date)
{
    return momentAt(date, QTime(0, 0));
}

Period days(PeriodKind kind, QDate first, QDate next)
{
    return {kind, {dayBegins(first), dayBegins(next)}};
}

Moment cycleBegins(QDate month)
{
    return momentAt(QDate(month.year(), month.month(), kCycleDay), QTime(kCycleHour, 0));
}

QDate quarterBegins(QDate date)
{
    return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
}

QString exactly(Moment moment)
{
    return u"%1 %2"_s.arg(paperTime(moment), paperDate(wallDate(moment)));
}

QString betweenDays(const Period &period)
{
    const QDate first = wallDate(period.span.from);
    const QDate last = wallDate(period.span.to - milliseconds(1));
    return first == last ? paperDate(first) : u"từ %1 đến %2"_s.arg(paperDate(first), paperDate(last));
}

} // namespace

Period periodOf(PeriodKind kind, Moment moment)
{
    const QDate date = wallDate(moment);
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    const QDate month(date.year(), date.month(), 1);
    switch (kind) {
    case PeriodKind::Week:
        return days(kind, monday, monday.addDays(7));
    case PeriodKind::Month:
        return days(kind, month, month.addMonths(1));
    case PeriodKind::Quarter:
        return days(kind, quarterBegins(date), quarterBegins(date).addMonths(3));
    case PeriodKind::Cycle: {
        const QDate begun = cycleBegins(date) <= moment ? month : month.addMonths(-1);
        return {kind, {cycleBegins(begun), cycleBegins(begun.addMonths(1))}};
    }
    case PeriodKind::Day:
    case PeriodKind::Shift:
    case PeriodKind::Free:
        return days(kind, date, date.addDays(1));
    }
    Q_UNREACHABLE();
}

Period freePeriod(QDate first, QDate last)
{
    if (last < first)
        std::swap(first, last);
    return days(PeriodKind::Free, first, last.addDays(1));
}

Period periodBefore(const Period &period)
{
    if (period.kind == PeriodKind::Free || period.kind == PeriodKind::Shift)
        return {period.kind, {period.span.from - (period.span.to - period.span.from), period.span.from}};
    return periodOf(period.kind, period.span.from - milliseconds(1));
}

Period periodAfter(const Period &period)
{
    if (period.kind == PeriodKind::Free || period.kind == PeriodKind::Shift)
        return {period.kind, {period.span.to, period.span.to + (period.span.to - period.span.from)}};
    return periodOf(period.kind, period.span.to);
}

int daysIn(const Period &period)
{
    return static_cast<int>(wallDate(period.span.from).daysTo(wallDate(period.span.to - milliseconds(1)))) + 1;
}

QString paperPeriod(const Period &period)
{
    const QDate first = wallDate(period.span.from);
    int year = 0;
    switch (period.kind) {
    case PeriodKind::Week: {
        const int week = first.weekNumber(&year);
        return u"tuần %1 năm %2 (%3)"_s.arg(paperCount(week), QString::number(year), betweenDays(period));
    }
    case PeriodKind::Month:
        return u"tháng %1 năm %2"_s.arg(QString::number(first.month()).rightJustified(first.month() < 3 ? 2 : 1, u'0'),
                                        QString::number(first.year()));
    case PeriodKind::Quarter: {
        static const QStringList numbers{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
        return u"quý %1 năm %2"_s.arg(numbers[(first.month() - 1) / 3], QString::number(first.year()));
    }
    case PeriodKind::Cycle:
    case PeriodKind::Shift:
        return u"từ %1 đến %2"_s.arg(exactly(period.span.from), exactly(period.span.to));
    case PeriodKind::Day:
    case PeriodKind::Free:
        return betweenDays(period);
    }
    Q_UNREACHABLE();
}

QString periodStamp(const Period &period)
{
    const QDate first = wallDate(period.span.from);
    int year = 0;
    switch (period.kind) {
    case PeriodKind::Week: {
        const int week = first.weekNumber(&year);
        return u"%1-W%2"_s.arg(QString::number(year), paperCount(week));
    }
    case PeriodKind::Month:
        return first.toString(u"yyyy-MM"_s);
    case PeriodKind::Quarter:
        return u"%1-Q%2"_s.arg(first.year()).arg((first.month() - 1) / 3 + 1);
    case PeriodKind::Shift:
        return fileStamp(period.span.from);
    case PeriodKind::Day:
        return first.toString(Qt::ISODate);
    case PeriodKind::Cycle:
    case PeriodKind::Free:
        return u"%1--%2"_s.arg(first.toString(Qt::ISODate),
                               wallDate(period.span.to - milliseconds(1)).toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

QString periodCode(PeriodKind kind)
{
    return QString::fromUtf16(kCodes[static_cast<std::size_t>(kind)]);
}

PeriodKind periodKindOf(const QString &code)
{
    for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Shift, PeriodKind::Week, PeriodKind::Month,
                                  PeriodKind::Quarter, PeriodKind::Cycle}) {
        if (code == periodCode(kind))
            return kind;
    }
    return PeriodKind::Free;
}

} // namespace tb
