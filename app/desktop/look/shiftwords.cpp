// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/shiftwords.h"

#include <algorithm>
#include <array>

namespace tb {

namespace {

constexpr int kMinutesPerHour = 60;

constexpr std::array<const char *, 7> kWeekdays{
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Monday"),    QT_TRANSLATE_NOOP("tb::ShiftWords", "Tuesday"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Wednesday"), QT_TRANSLATE_NOOP("tb::ShiftWords", "Thursday"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Friday"),    QT_TRANSLATE_NOOP("tb::ShiftWords", "Saturday"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Sunday")};

constexpr std::array<const char *, 7> kShortWeekdays{
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Mon"), QT_TRANSLATE_NOOP("tb::ShiftWords", "Tue"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Wed"), QT_TRANSLATE_NOOP("tb::ShiftWords", "Thu"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Fri"), QT_TRANSLATE_NOOP("tb::ShiftWords", "Sat"),
    QT_TRANSLATE_NOOP("tb::ShiftWords", "Sun")};

size_t indexOf(QDate date)
{
    return static_cast<size_t>(std::clamp(date.dayOfWeek(), 1, 7) - 1);
}

} // namespace

QString ShiftWords::name(const QString &code)
{
    if (code == QLatin1String("shift.morning"))
        return tr("Morning shift");
    if (code == QLatin1String("shift.afternoon"))
        return tr("Afternoon shift");
    if (code == QLatin1String("shift.office_hours"))
        return tr("Office hours", "name of a shift");
    if (code == QLatin1String("shift.out_of_hours"))
        return tr("Outside office hours", "name of a shift");
    return code.isEmpty() ? tr("Shift", "one without a name") : code;
}

QString ShiftWords::clock(Moment moment)
{
    return wallTime(moment).toString(QStringLiteral("HH:mm"));
}

QString ShiftWords::range(Moment from, Moment to)
{
    return QStringLiteral("%1 – %2").arg(clock(from), clock(to));
}

QString ShiftWords::span(milliseconds length)
{
    const auto total = static_cast<int>(std::max<qint64>(0, std::chrono::duration_cast<minutes>(length).count()));
    const int hours = total / kMinutesPerHour;
    const int rest = total % kMinutesPerHour;
    if (hours == 0)
        return tr("%1 min", "span of time").arg(rest);
    return tr("%1 h %2 min", "span of time").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString ShiftWords::weekday(QDate date)
{
    return tr(kWeekdays.at(indexOf(date)));
}

QString ShiftWords::shortWeekday(QDate date)
{
    return tr(kShortWeekdays.at(indexOf(date)));
}

QString ShiftWords::day(QDate date)
{
    return tr("%1, %2", "weekday, date").arg(weekday(date), date.toString(QStringLiteral("dd/MM/yyyy")));
}

QString ShiftWords::shortDay(QDate date)
{
    return tr("%1, %2", "weekday, date").arg(weekday(date), date.toString(QStringLiteral("dd/MM")));
}

} // namespace tb
