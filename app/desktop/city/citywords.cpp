// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/citywords.h"

#include "look/shiftwords.h"

#include <QLocale>

#include <algorithm>

namespace tb {

namespace {

int openLines(const UnitStatus &status)
{
    return static_cast<int>(
        std::count_if(status.lines.begin(), status.lines.end(), [](const LineNow &line) { return line.open; }));
}

int desertedLines(const UnitStatus &status)
{
    return static_cast<int>(std::count_if(status.lines.begin(), status.lines.end(),
                                          [](const LineNow &line) { return line.open && !line.attended; }));
}

} // namespace

QString CityWords::shortName(const UnitName &unit)
{
    static const QStringList shared{QStringLiteral("Ủy ban nhân dân "), QStringLiteral("UBND "),
                                    QStringLiteral("phường "),          QStringLiteral("xã "),
                                    QStringLiteral("đặc khu "),         QStringLiteral("Sở ")};
    QString name = unit.name;
    for (const QString &word : shared) {
        if (name.startsWith(word, Qt::CaseInsensitive) && name.size() > word.size())
            name.remove(0, word.size());
    }
    name[0] = name.at(0).toUpper();
    return name;
}

QString CityWords::course(const UnitStatus &status)
{
    QStringList parts;
    const UnitConcern concern = concernOf(status);
    if (concern == UnitConcern::Silent)
        parts.append(status.heardAt
                         ? tr("no contact since %1", "a unit; a time").arg(ShiftWords::clock(*status.heardAt))
                         : tr("no desk has been in contact yet", "a unit"));
    else if (concern == UnitConcern::Nobody)
        parts.append(tr("%1 of %2 numbers with nobody", "a unit").arg(desertedLines(status)).arg(openLines(status)));
    if (status.owed > 0)
        parts.append(tr("%n to call back", "a unit", status.owed));
    if (status.overdue > 0)
        parts.append(tr("%n overdue", "a unit", status.overdue));
    if (status.told > 0)
        parts.append(tr("%n for long", "a unit; of the overdue matters", status.told));
    if (status.failedChecks > 0)
        parts.append(tr("%n failed check(s)", "a unit", status.failedChecks));
    return parts.isEmpty() ? tr("attended, nothing late", "a unit") : parts.join(QStringLiteral(" · "));
}

QString CityWords::weight(const UnitStatus &status)
{
    switch (concernOf(status)) {
    case UnitConcern::Nobody:
        return span(status.asOf - *unattendedSince(status));
    case UnitConcern::Silent:
        return status.heardAt ? span(status.asOf - *status.heardAt) : QString();
    case UnitConcern::Attention:
        return QString::number(status.overdue + status.owed + status.failedChecks);
    case UnitConcern::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString CityWords::line(const LineNow &line, Moment now)
{
    if (!line.open)
        return tr("outside its hours", "a line");
    if (line.attended)
        return tr("attended", "a line");
    return line.unattendedSince ? tr("nobody for %1", "a line; how long").arg(span(now - *line.unattendedSince))
                                : tr("nobody", "a line");
}

QString CityWords::concern(UnitConcern concern)
{
    switch (concern) {
    case UnitConcern::None:
        return tr("Attended, in time", "state of a unit");
    case UnitConcern::Attention:
        return tr("Needs attention", "state of a unit");
    case UnitConcern::Silent:
        return tr("No contact", "state of a unit");
    case UnitConcern::Nobody:
        return tr("A number with nobody", "state of a unit");
    }
    Q_UNREACHABLE();
}

QString CityWords::rate(std::optional<int> perMille)
{
    return perMille ? QStringLiteral("%1%").arg(QLocale().toString(*perMille / 10.0, 'f', 1)) : QStringLiteral("—");
}

QString CityWords::span(milliseconds length)
{
    const auto days = std::chrono::floor<std::chrono::days>(length).count();
    return days > 0 ? tr("%n day(s)", "how long", static_cast<int>(days)) : ShiftWords::span(length);
}

QString CityWords::iconOf(UnitConcern concern)
{
    static const char *const names[] = {"circle-check", "alert-triangle", "cloud-off", "user-x"};
    return QString::fromLatin1(names[static_cast<int>(concern)]);
}

Status CityWords::statusOf(UnitConcern concern)
{
    static constexpr Status statuses[] = {Status::Success, Status::Warn, Status::Neutral, Status::Danger};
    return statuses[static_cast<int>(concern)];
}

} // namespace tb
