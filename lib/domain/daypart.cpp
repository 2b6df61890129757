// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daypart.h"

#include <algorithm>
#include <array>

namespace tb {

namespace {

struct Hours {
    int from;
    int to;
    int usualFrom;
    int usualTo;
};

constexpr std::array<Hours, kDayParts> kParts{{{0, 720, 450, 690}, {720, 1080, 780, 1020}, {1080, 1440, 1080, 1320}}};

const Hours &hoursOf(DayPart part)
{
    return kParts.at(static_cast<size_t>(part));
}

Span minutesOf(QDate date, int from, int to)
{
    const Moment midnight = momentAt(date, QTime(0, 0));
    return {midnight + minutes(from), midnight + minutes(to)};
}

} // namespace

DayPart dayPartOf(Moment moment)
{
    const int minute = wallMinute(moment);
    if (minute < hoursOf(DayPart::Morning).to)
        return DayPart::Morning;
    return minute < hoursOf(DayPart::Afternoon).to ? DayPart::Afternoon : DayPart::Evening;
}

Span spanOf(QDate date, DayPart part)
{
    return minutesOf(date, hoursOf(part).from, hoursOf(part).to);
}

Span usualSpan(QDate date, DayPart part)
{
    return minutesOf(date, hoursOf(part).usualFrom, hoursOf(part).usualTo);
}

QString shiftNameOf(DayPart part)
{
    static const std::array<QString, kDayParts> names{
        QStringLiteral("shift.morning"), QStringLiteral("shift.afternoon"), QStringLiteral("shift.out_of_hours")};
    return names.at(static_cast<size_t>(part));
}

std::vector<Span> cutByDayPart(const Spans &spans)
{
    std::vector<Span> pieces;
    for (Span span : spans) {
        while (span.from < span.to) {
            const Moment end = std::min(span.to, spanOf(wallDate(span.from), dayPartOf(span.from)).to);
            pieces.push_back({span.from, end});
            span.from = end;
        }
    }
    return pieces;
}

} // namespace tb
