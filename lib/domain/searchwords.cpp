// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include "base/viquery.h"
#include "base/vitext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tb {

namespace {

constexpr int kFewestDigits = 3;
constexpr int kMostReadings = 8;

QString nationalDigits(const QString &canonical)
{
    const QString number = canonical.section(QLatin1Char(';'), 0, 0);
    return number.startsWith(QLatin1String("+84")) ? QLatin1Char('0') + number.mid(3) : number;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString digitsOf(const QString &token)
{
    QString digits;
    for (const QChar c : token) {
        if (c.isDigit())
            digits.append(c);
        else if (!QStringLiteral("+.-()").contains(c))
            return {};
    }
    return digits;
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool beginsAWord(const QString &folded, const QString &word)
{
    return (QLatin1Char(' ') + folded).contains(QLatin1Char(' ') + word);
}

bool beginWords(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return beginsAWord(folded, word); });
}

/// "24/11", "24/11/2026", "24-11-26".
std::optional<QDate> writtenDay(const QString &token, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
    const QRegularExpressionMatch match = form.match(token);
    if (!match.hasMatch())
        return std::nullopt;
    const int typedYear = match.captured(3).toInt();
    const int year = typedYear == 0 ? today.year() : (typedYear < 100 ? 2000 + typedYear : typedYear);
    QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (typedYear == 0 && day > today)
        day = day.addYears(-1);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<DaySpan> namedDays(const QString &folded, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    if (folded == u"hom nay")
        return DaySpan{today, today};
    if (folded == u"hom qua")
        return DaySpan{today.addDays(-1), today.addDays(-1)};
    if (folded == u"hom kia")
        return DaySpan{today.addDays(-2), today.addDays(-2)};
    if (folded == u"tuan nay")
        return DaySpan{monday, monday.addDays(6)};
    if (folded == u"tuan truoc")
        return DaySpan{monday.addDays(-7), monday.addDays(-1)};
    if (folded == u"thang nay")
        return DaySpan{first, first.addMonths(1).addDays(-1)};
    return std::nullopt;
}

/// Every spelling with i for y and y for i at the ends of words; the first few where there are many.
QStringList swapped(const QStringList &words)
{
    QStringList readings{QString()};
    for (const QString &word : words) {
        QStringList spellings{word};
        if (word.size() > 1 && (word.endsWith(QLatin1Char('i')) || word.endsWith(QLatin1Char('y'))))
            spellings.append(word.chopped(1) + QLatin1Char(word.endsWith(QLatin1Char('i')) ? 'y' : 'i'));
        QStringList longer;
        for (const QString &reading : readings) {
            for (const QString &spelling : spellings)
                longer.append(reading.isEmpty() ? spelling : reading + QLatin1Char(' ') + spelling);
        }
        readings = longer.mid(0, kMostReadings);
    }
    return readings;
}

/// The beginning of a day that is still being typed: not a word to look for.
bool mayBecomeDay(const QString &token, bool last)
{
    static const QRegularExpression begun(QStringLiteral("^[\\d/.-]+$"));
    const QString folded = fold(token);
    return begun.match(token).hasMatch() || (last && (folded == u"hom" || folded == u"tuan" || folded == u"thang"));
}

} // namespace

SearchWords::SearchWords(const QString &typed, QDate today) : m_typed(typed)
{
    take(typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts), today);
    settleDigits();
}

std::optional<SearchWords::Place> SearchWords::placeNamed(QStringView prefix)
{
    const QString folded = fold(prefix);
    if (folded == u"so")
        return Place::Number;
    if (folded == u"ten")
        return Place::Name;
    if (folded == u"ngay")
        return Place::Day;
    return folded == u"dv" ? std::optional(Place::Unit) : std::nullopt;
}

void SearchWords::take(QStringList tokens, QDate today)
{
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const qsizetype colon = tokens[at].indexOf(QLatin1Char(':'));
        if (const auto place = placeNamed(QStringView(tokens[at]).left(std::max<qsizetype>(colon, 0)))) {
            m_place = *place;
            m_plain = false;
            tokens[at].remove(0, colon + 1);
            if (tokens[at].isEmpty())
                continue;
        }
        if (m_place == Place::Day) {
            if (const int used = takeDay(tokens, at, today); used > 0) {
                at += used - 1;
                continue;
            }
            if (mayBecomeDay(tokens[at], at + 1 == tokens.size()))
                continue;
            m_place = Place::Anywhere;
        }
        takeToken(tokens[at]);
    }
}

int SearchWords::takeDay(const QStringList &tokens, qsizetype at, QDate today)
{
    if (const auto day = writtenDay(tokens[at], today)) {
        m_days = DaySpan{*day, *day};
        m_place = Place::Anywhere;
        return 1;
    }
    const auto days = at + 1 < tokens.size()
        ? namedDays(fold(QString(tokens[at] + QLatin1Char(' ') + tokens[at + 1])), today)
        : std::nullopt;
    if (!days)
        return 0;
    m_days = days;
    m_place = Place::Anywhere;
    return 2;
}

void SearchWords::takeToken(const QString &token)
{
    if (m_place == Place::Number) {
        if (const QString digits = digitsOf(token); !digits.isEmpty()) {
            m_number += digits;
            return;
        }
        m_place = Place::Anywhere;
    }
    const QStringList words = foldedWords(token);
    m_words += words;
    (m_place == Place::Name ? m_name : m_place == Place::Unit ? m_unit : m_free) += words;
    if (hasMarks(token))
        m_marked += toneKey(token).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// "0950 214 768" is one number, however it was grouped.
void SearchWords::settleDigits()
{
    const QString joined = m_free.join(QString());
    const bool freeDigits = m_number.isEmpty() && m_name.isEmpty() && m_unit.isEmpty() && isDigits(joined);
    const QString digits = freeDigits ? joined : m_number;
    if (digits.size() >= kFewestDigits)
        m_digits = digits;
    else if (!m_number.isEmpty())
        m_words.append(m_number);
}

bool SearchWords::isEmpty() const
{
    return m_words.isEmpty() && m_digits.isEmpty() && !m_days;
}

QStringList SearchWords::otherReadings() const
{
    QStringList readings = m_plain ? swapped(foldedWords(m_typed)) : QStringList();
    readings.append(keysToAscii(m_typed));
    readings.removeAll(fold(m_typed));
    readings.removeDuplicates();
    return readings;
}

bool SearchWords::hasNumber(const Call &call) const
{
    return !m_digits.isEmpty()
        && (nationalDigits(call.callerNumber).contains(m_digits) || call.callerNumber.contains(m_digits));
}

bool SearchWords::accepts(const Call &call, const QString &unitName) const
{
    if (m_days) {
        const QDate day = wallDate(call.startedAt);
        if (day < m_days->from || day > m_days->to)
            return false;
    }
    if (!m_number.isEmpty() && !m_digits.isEmpty() && !hasNumber(call))
        return false;
    if (!m_name.isEmpty() && !beginsAWord(fold(call.callerName), m_name.first()))
        return false;
    const QString places = fold(QString(call.handlerName + QLatin1Char(' ') + unitName));
    if (!m_unit.isEmpty() && !beginsAWord(places, m_unit.first()))
        return false;
    const QString text = fold(QStringList{call.callerName, call.content, call.place, call.handlerName, unitName,
                                          nationalDigits(call.callerNumber), call.callerNumber.mid(1), call.reference}
                                  .join(QLatin1Char(' ')));
    return beginWords(text, m_words) || (m_number.isEmpty() && hasNumber(call));
}

bool SearchWords::isReferenceOf(const Call &call) const
{
    const QString words = m_free.join(QLatin1Char(' '));
    const QString reference = fold(call.reference);
    const bool alike = m_plain && isDigits(QString(m_free.value(m_free.size() - 1))) && words.size() >= kFewestDigits;
    return alike && (reference == words || reference.endsWith(QLatin1Char(' ') + words));
}

int SearchWords::rank(const Call &call) const
{
    if (isReferenceOf(call))
        return 0;
    const bool wholeNumber = !m_digits.isEmpty()
        && (nationalDigits(call.callerNumber) == m_digits || call.callerNumber.mid(1) == m_digits);
    if (wholeNumber)
        return 1;
    const QString name = fold(call.callerName);
    const QStringList &wanted = m_name.isEmpty() ? m_free : m_name;
    if (!name.isEmpty() && name == wanted.join(QLatin1Char(' ')))
        return 2;
    const bool placed = !(m_name.isEmpty() && m_unit.isEmpty()) && beginWords(name, m_name)
        && (m_unit.isEmpty() || beginWords(fold(call.handlerName), m_unit));
    if (placed)
        return 3;
    const QString tones
        = toneKey(QStringList{call.callerName, call.content, call.place, call.handlerName}.join(QLatin1Char(' ')));
    return !m_marked.isEmpty() && beginWords(tones, m_marked) ? 4 : 5;
}

} // namespace tb
