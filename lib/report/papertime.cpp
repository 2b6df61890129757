// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertime.h"

#include <QRegularExpression>

namespace tb {
namespace {

using namespace Qt::StringLiterals;

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

// 5.214, as Vietnamese papers write it.
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

} // namespace

QString paperDate(QDate date)
{
    if (!date.isValid())
        return u"ngày\u00a0\u00a0\u00a0\u00a0\u00a0 tháng\u00a0\u00a0\u00a0\u00a0\u00a0 năm\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"_s;
    const QString month = date.month() < 3 ? twoDigits(date.month()) : QString::number(date.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(twoDigits(date.day()), month, QString::number(date.year()));
}

QString paperTime(Moment moment)
{
    const QTime time = wallTime(moment);
    return u"%1 giờ %2 phút"_s.arg(twoDigits(time.hour()), twoDigits(time.minute()));
}

QString paperTime(const ReportTime &time)
{
    return time.clockOff ? u"%1 (giờ máy)"_s.arg(paperTime(time.at)) : paperTime(time.at);
}

QString shortPaperTime(Moment moment)
{
    const QTime time = wallTime(moment);
    if (time.minute() == 0)
        return u"%1\u00a0giờ"_s.arg(twoDigits(time.hour()));
    return u"%1\u00a0giờ\u00a0%2"_s.arg(twoDigits(time.hour()), twoDigits(time.minute()));
}

QString dayAndMonth(Moment moment)
{
    const QDate date = wallDate(moment);
    return u"%1/%2"_s.arg(twoDigits(date.day()), twoDigits(date.month()));
}

QString fileStamp(Moment moment)
{
    return wallDate(moment).toString(u"yyyy-MM-dd"_s) + wallTime(moment).toString(u"-HHmm"_s);
}

QString paperCount(int count)
{
    return count > 0 && count < 10 ? twoDigits(count) : grouped(QString::number(count));
}

QStringList paperCells(QStringList cells)
{
    static const QRegularExpression counted(u"^\\d{4,}$"_s);
    static const QRegularExpression insideNumber(u"(?<=\\d) (?=\\d)"_s);
    for (QString &cell : cells)
        cell = counted.match(cell).hasMatch() ? grouped(cell) : cell.replace(insideNumber, QString(QChar::Nbsp));
    return cells;
}

QString paperPercent(int perMille)
{
    return u"%1,%2%"_s.arg(perMille / 10).arg(perMille % 10);
}

QString maskedNumber(const QString &number)
{
    qsizetype digits = 0;
    for (const QChar letter : number)
        digits += letter.isDigit() ? 1 : 0;
    QString masked = number;
    qsizetype seen = 0;
    for (QChar &letter : masked) {
        if (!letter.isDigit())
            continue;
        ++seen;
        if (seen > qMin<qsizetype>(4, digits / 2) && seen <= digits - 2)
            letter = QLatin1Char('x');
    }
    return masked;
}

} // namespace tb
