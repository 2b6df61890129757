// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publishedlist.h"

#include "base/vitext.h"
#include "domain/textlimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tb {

namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// How much a number looks like one that an office publishes; 0: not at all.
int rankOf(const PhoneNumber &number)
{
    switch (number.kind) {
    case PhoneClass::Landline:
    case PhoneClass::LandlineOld:
    case PhoneClass::Mobile:
    case PhoneClass::MobileOld:
    case PhoneClass::Service:
        return 3;
    case PhoneClass::LandlineLocal:
        return 2;
    case PhoneClass::Short:
        return number.canonical.size() <= 4 ? 1 : 0;
    default:
        return 0;
    }
}

/// A cell that is a telephone number and nothing else.
int rankOf(const QString &cell, const QString &areaCode)
{
    return cell.isEmpty() || hasLetters(cell) ? 0 : rankOf(parsePhone(cell, areaCode));
}

QChar delimiterOf(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    for (const char16_t c : {u'\t', u';', u','}) {
        if (first.contains(QChar(c)))
            return QChar(c);
    }
    return QLatin1Char('\t');
}

QStringList cellsOf(const QString &line, QChar delimiter)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == delimiter && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells;
}

/// Which column holds what, as the head line says; -1 where it does not.
struct Columns {
    qsizetype number = -1;
    qsizetype name = -1;
    qsizetype source = -1;
};

Columns columnsOf(const QStringList &head)
{
    Columns columns;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QString word = fold(head.at(i));
        const auto has = [&word](std::initializer_list<const char16_t *> parts) {
            return std::any_of(parts.begin(), parts.end(),
                               [&word](const char16_t *part) { return word.contains(QString::fromUtf16(part)); });
        };
        if (columns.number < 0 && has({u"dien thoai", u"so dt", u"so may", u"number", u"phone", u"dau so", u"hotline"}))
            columns.number = i;
        else if (columns.name < 0 && has({u"ten", u"name", u"don vi", u"bo phan", u"linh vuc"}))
            columns.name = i;
        else if (columns.source < 0 && has({u"nguon", u"source", u"noi cong bo", u"published"}))
            columns.source = i;
    }
    return columns;
}

QString trimmedName(QString name)
{
    static const QRegularExpression edge(QStringLiteral("^[\\s:;,.\\-–—•*()0-9]+(?=[^0-9]*\\p{L})|[\\s:;,\\-–—(]+$"));
    static const QRegularExpression label(
        QStringLiteral("[\\s:,\\-–—(]*\\b(số điện thoại|điện thoại|số máy|đt|sđt|tel|hotline|đường dây nóng)[\\s.:]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    name = name.simplified();
    const QString without = QString(name).remove(label);
    if (hasLetters(without))
        name = without;
    return name.remove(edge).left(kMostNameCharacters);
}

/// Reads line after line; the head line decides for all that follow.
class ListReader {
public:
    ListReader(const QString &text, const QString &areaCode) : m_areaCode(areaCode), m_delimiter(delimiterOf(text)) { }

    void read(const QString &line)
    {
        const QStringList cells = cellsOf(line, m_delimiter);
        const qsizetype cell = numberCell(cells);
        if (cell >= 0)
            return readRow(cells, cell);
        if (m_found.empty() && cells.size() > 1 && columnsOf(cells).number >= 0)
            m_columns = columnsOf(cells);
        else
            readProse(line.simplified());
    }

    std::vector<PublishedNumber> take() { return std::move(m_found); }

private:
    qsizetype numberCell(const QStringList &cells) const
    {
        if (m_columns.number >= 0 && m_columns.number < cells.size())
            return rankOf(cells.at(m_columns.number), m_areaCode) > 0 ? m_columns.number : -1;
        qsizetype best = -1;
        for (qsizetype i = 0; cells.size() > 1 && i < cells.size(); ++i) {
            const int rank = rankOf(cells.at(i), m_areaCode);
            if (rank > 0 && (best < 0 || rank > rankOf(cells.at(best), m_areaCode)))
                best = i;
        }
        return best;
    }

    void readRow(const QStringList &cells, qsizetype number)
    {
        qsizetype name = m_columns.name;
        for (qsizetype i = 0; m_columns.name < 0 && i < cells.size(); ++i) {
            if (i != number && hasLetters(cells.at(i)) && (name < 0 || cells.at(i).size() > cells.at(name).size()))
                name = i;
        }
        add(cells.at(number), trimmedName(cells.value(name)), cells.value(m_columns.source));
    }

    // "Phòng Văn hóa: (0268) 3822.190 – 0951 604 337": every number belongs to the words before the first.
    void readProse(const QString &line)
    {
        static const QRegularExpression numbers(
            QStringLiteral("(?<![\\d/])(\\+?\\(?\\d[\\d .()-]{1,18}\\d)(?![\\d/])"));
        static const QRegularExpression announces(QStringLiteral("(:|số|đt|tel|thoại|đài|nóng|hotline)\\s*$"),
                                                  QRegularExpression::CaseInsensitiveOption);
        QString name;
        for (auto each = numbers.globalMatch(line); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const QString before = line.left(match.capturedStart());
            const int rank = rankOf(parsePhone(match.captured(1), m_areaCode));
            const bool alone = match.captured(1).trimmed() == line;
            if (rank == 0 || (rank < 3 && !alone && !before.contains(announces) && name.isEmpty()))
                continue;
            if (name.isEmpty())
                name = trimmedName(hasLetters(before) ? before : line.mid(match.capturedEnd()));
            add(match.captured(1).trimmed(), name, {});
        }
    }

    void add(const QString &typed, const QString &name, const QString &source)
    {
        m_found.push_back({typed, parsePhone(typed, m_areaCode), name, source});
    }

    QString m_areaCode;
    QChar m_delimiter;
    Columns m_columns;
    std::vector<PublishedNumber> m_found;
};

const Line *lineOf(const PublishedNumber &published, const std::vector<Line> &lines)
{
    const auto has = [&published](const Line &line) {
        return !line.retired
            && (line.number == published.number.canonical
                || (!line.number.isEmpty() && line.number == published.number.otherCanonical));
    };
    const auto found = std::find_if(lines.begin(), lines.end(), has);
    return found == lines.end() ? nullptr : &*found;
}

ListChange changeOf(const PublishedNumber &published, const Line *line)
{
    if (!line)
        return published.isSure() ? ListChange::New : ListChange::Unsure;
    const bool same = published.name.isEmpty() || fold(published.name) == fold(line->name);
    return same ? ListChange::Same : ListChange::Renamed;
}

} // namespace

bool PublishedNumber::isSure() const
{
    return rankOf(number) > 0 && !number.hints.testFlag(PhoneHint::AskWhichNumber)
        && !number.hints.testFlag(PhoneHint::NotAssigned);
}

std::vector<PublishedNumber> readPublishedList(const QString &text, const QString &areaCode)
{
    ListReader reader(text.trimmed(), areaCode);
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        reader.read(line.trimmed());
    return reader.take();
}

std::vector<ListDifference> compareList(const std::vector<PublishedNumber> &published, const std::vector<Line> &lines)
{
    std::vector<ListDifference> differences;
    std::set<QString> seen;
    std::set<LineId> met;
    for (const PublishedNumber &each : published) {
        if (!seen.insert(each.number.canonical).second)
            continue;
        const Line *line = lineOf(each, lines);
        differences.push_back({changeOf(each, line), each, line ? *line : Line()});
        if (line)
            met.insert(line->id);
    }
    for (const Line &line : lines) {
        if (!line.retired && !met.contains(line.id))
            differences.push_back({ListChange::Missing, {}, line});
    }
    return differences;
}

} // namespace tb
