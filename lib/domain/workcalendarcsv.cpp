// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <QList>

namespace tb {

namespace {

std::optional<DayKind> kindOf(QStringView text)
{
    if (text == u"holiday")
        return DayKind::Holiday;
    if (text == u"compensatory_off")
        return DayKind::CompensatoryOff;
    if (text == u"swap_off")
        return DayKind::SwapOff;
    if (text == u"makeup_work")
        return DayKind::MakeupWork;
    return std::nullopt;
}

/// The name is the last field: only its outer quotes matter. Empty where the quotes are wrong.
std::optional<QString> nameOf(QStringView text)
{
    if (!text.startsWith(u'"'))
        return text.contains(u',') || text.contains(u'"') ? std::nullopt : std::optional(text.toString());
    if (text.size() < 2 || !text.endsWith(u'"'))
        return std::nullopt;
    const QString inner = text.mid(1, text.size() - 2).toString();
    const qsizetype quotes = inner.count(u'"');
    return quotes == 2 * inner.count(QStringLiteral("\"\""))
        ? std::optional(QString(inner).replace(QStringLiteral("\"\""), QStringLiteral("\"")))
        : std::nullopt;
}

bool addLine(WorkCalendar::Days &days, QStringView line)
{
    const qsizetype first = line.indexOf(u',');
    const qsizetype second = line.indexOf(u',', first + 1);
    if (first < 0 || second < 0)
        return false;
    const QDate date = QDate::fromString(line.left(first), u"yyyy-MM-dd");
    const auto kind = kindOf(line.mid(first + 1, second - first - 1));
    const auto name = nameOf(line.mid(second + 1));
    return date.isValid() && kind && name && days.emplace(date, SpecialDay{*kind, *name}).second;
}

Error malformed(int line)
{
    return {ErrorCode::Malformed, QStringLiteral("calendar, line %1").arg(line)};
}

} // namespace

Result<WorkCalendar> WorkCalendar::fromCsv(const QByteArray &csv, const WorkHours &hours)
{
    const QString text = QString::fromUtf8(csv);
    Days days;
    bool header = false;
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (header ? !addLine(days, line) : line != u"date,kind,name")
            return malformed(number);
        header = true;
    }
    return header ? of(hours, std::move(days)) : malformed(number);
}

} // namespace tb
