// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/missedlist.h"

#include "base/phonenumber.h"

#include <QRegularExpression>

namespace tb {

namespace {

const QString kIsoDate = QStringLiteral("\\b(\\d{4})-(\\d{2})-(\\d{2})T?");
const QString kDayMonth = QStringLiteral("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b");
const QString kClock = QStringLiteral("\\b([01]?\\d|2[0-3])[:hg]([0-5]\\d)(?::([0-5]\\d))?\\b");
const QString kNumber = QStringLiteral("\\+?\\(?\\d[\\d\\s().-]*\\d");

// Cuts what matches out of the line, so that the digits of a date never pass for those of a number.
QStringList cut(QString &line, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(line);
    if (!match.hasMatch())
        return {};
    line.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" | "));
    QStringList parts = match.capturedTexts();
    parts.removeFirst();
    return parts;
}

int yearOf(const QString &text, int thisYear)
{
    if (text.isEmpty())
        return thisYear;
    return text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

QDate dateOf(QString &line, QDate today)
{
    const QStringList iso = cut(line, kIsoDate);
    if (iso.size() == 3)
        return QDate(iso[0].toInt(), iso[1].toInt(), iso[2].toInt());
    const QStringList day = cut(line, kDayMonth);
    if (day.size() < 2)
        return today;
    const QDate date(yearOf(day.value(2), today.year()), day[1].toInt(), day[0].toInt());
    // "30/12" read in January was last year's.
    return day.value(2).isEmpty() && date > today ? date.addYears(-1) : date;
}

std::optional<QTime> timeOf(QString &line)
{
    const QStringList clock = cut(line, kClock);
    if (clock.size() < 2)
        return std::nullopt;
    return QTime(clock[0].toInt(), clock[1].toInt(), clock.value(2).toInt());
}

MissedRing read(const QString &line, const QString &areaCode, Moment now)
{
    MissedRing ring;
    ring.line = line;
    QString rest = line;
    const QDate date = dateOf(rest, wallDate(now));
    const std::optional<QTime> time = timeOf(rest);
    ring.at = time && date.isValid() ? momentAt(date, *time) : now;
    const QRegularExpressionMatch number = QRegularExpression(kNumber).match(rest);
    ring.number = number.hasMatch() ? parsePhone(number.captured().trimmed(), areaCode).canonical : QString();
    ring.readable = !ring.number.isEmpty() && date.isValid() && ring.at <= now;
    return ring;
}

} // namespace

std::vector<MissedRing> missedRingsOf(const QString &pasted, const QString &areaCode, Moment now)
{
    std::vector<MissedRing> rings;
    for (const QString &line : pasted.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            rings.push_back(read(line.trimmed(), areaCode, now));
    }
    return rings;
}

} // namespace tb
