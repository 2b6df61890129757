// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countedring.h"

#include "base/csvtext.h"
#include "base/phonenumber.h"
#include "base/vitext.h"
#include "domain/missedlist.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace tb {

namespace {

enum class Column { Time, Date, From, To, Rang, Talked, Duration };
using Columns = std::map<Column, int>;

constexpr int kAsteriskColumns = 15;
constexpr int kLeastDigits = 3;

std::optional<Column> columnNamed(const QString &name)
{
    static const std::vector<std::pair<Column, QStringList>> words{
        {Column::Rang, {QStringLiteral("do chuong"), QStringLiteral("ring")}},
        {Column::Talked, {QStringLiteral("dam thoai"), QStringLiteral("billsec"), QStringLiteral("talk")}},
        {Column::Duration, {QStringLiteral("thoi luong"), QStringLiteral("duration")}},
        {Column::To,
         {QStringLiteral("so bi goi"), QStringLiteral("called"), QStringLiteral("dst"), QStringLiteral("so nhan"),
          QStringLiteral("den so")}},
        {Column::From,
         {QStringLiteral("so goi"), QStringLiteral("caller"), QStringLiteral("src"), QStringLiteral("from"),
          QStringLiteral("so dien thoai"), QStringLiteral("number")}},
        {Column::Time,
         {QStringLiteral("thoi gian"), QStringLiteral("gio"), QStringLiteral("start"), QStringLiteral("time")}},
        {Column::Date, {QStringLiteral("ngay"), QStringLiteral("date")}}};
    const QString folded = fold(name);
    for (const auto &[column, names] : words) {
        if (std::any_of(names.begin(), names.end(), [&](const QString &word) { return folded.contains(word); }))
            return column;
    }
    return std::nullopt;
}

Columns columnsOf(const QStringList &head)
{
    Columns columns;
    for (int i = 0; i < head.size(); ++i) {
        if (const auto column = columnNamed(head[i]))
            columns.emplace(*column, i);
    }
    return columns;
}

/// accountcode, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata, start, answer, end, duration,
/// billsec, …
Columns asteriskColumns()
{
    return {{Column::From, 1}, {Column::To, 2}, {Column::Time, 9}, {Column::Duration, 12}, {Column::Talked, 13}};
}

QString cellAt(const QStringList &cells, const Columns &columns, Column column)
{
    const auto found = columns.find(column);
    return found == columns.end() ? QString() : cells.value(found->second);
}

/// "38", "00:38", "1:02:05".
std::optional<int> secondsOf(const QString &text)
{
    int sum = 0;
    for (const QString &part : text.split(u':')) {
        bool good = false;
        const int number = part.trimmed().toInt(&good);
        if (!good || number < 0)
            return std::nullopt;
        sum = sum * 60 + number;
    }
    return sum;
}

/// The one reader of numbers and times is that of the pasted lists.
std::optional<CountedRing> ringOf(const QStringList &cells, const Columns &columns, const QString &areaCode, Moment now)
{
    const QString when
        = QStringLiteral("%1 %2").arg(cellAt(cells, columns, Column::Date), cellAt(cells, columns, Column::Time));
    const QString from = cellAt(cells, columns, Column::From);
    const auto read = missedRingsOf(
        QStringLiteral("%1 %2").arg(from.isEmpty() ? QStringLiteral("0900000000") : from, when.trimmed()), areaCode,
        now);
    // "hôm qua" is no time: a list would take it for now.
    const auto digits = std::count_if(when.begin(), when.end(), [](QChar letter) { return letter.isDigit(); });
    if (read.size() != 1 || !read.front().readable || digits < kLeastDigits)
        return std::nullopt;
    CountedRing ring;
    ring.at = read.front().at;
    ring.number = from.isEmpty() ? QString() : read.front().number;
    ring.rang = secondsOf(cellAt(cells, columns, Column::Rang));
    ring.talked = secondsOf(cellAt(cells, columns, Column::Talked));
    const std::optional<int> whole = secondsOf(cellAt(cells, columns, Column::Duration));
    if (!ring.rang && ring.talked && whole && *whole >= *ring.talked)
        ring.rang = *whole - *ring.talked;
    return ring;
}

RingList tableOf(const QStringList &lines, const Columns &columns, QChar separator, const QString &areaCode,
                 const QString &called, Moment now)
{
    RingList list;
    for (const QString &line : lines) {
        const QStringList cells = csvFields(line, separator);
        const QString to = cellAt(cells, columns, Column::To);
        const bool other
            = !called.isEmpty() && columns.contains(Column::To) && parsePhone(to, areaCode).canonical != called;
        if (other)
            continue;
        if (auto ring = ringOf(cells, columns, areaCode, now))
            list.rings.push_back(*ring);
        else
            ++list.unreadable;
    }
    return list;
}

} // namespace

RingList countedRingsOf(const QString &text, const QString &areaCode, const QString &called, Moment now)
{
    QStringList lines;
    for (const QString &line : QString(text).remove(QChar(u'\ufeff')).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    if (lines.isEmpty())
        return {};
    const QChar separator = csvSeparator(lines.front());
    const QStringList first = csvFields(lines.front(), separator);
    const Columns head = columnsOf(first);
    RingList list;
    if (head.contains(Column::Time) && head.contains(Column::From)) {
        list = tableOf(lines.mid(1), head, separator, areaCode, called, now);
        list.source = QStringLiteral("csv");
    } else if (separator == u',' && first.size() >= kAsteriskColumns) {
        list = tableOf(lines, asteriskColumns(), separator, areaCode, called, now);
        list.source = QStringLiteral("asterisk");
    } else {
        list.source = QStringLiteral("list");
        for (const MissedRing &missed : missedRingsOf(lines.join(u'\n'), areaCode, now)) {
            CountedRing ring;
            ring.at = missed.at;
            ring.number = missed.number;
            ring.talked = 0;
            missed.readable ? list.rings.push_back(ring) : static_cast<void>(++list.unreadable);
        }
    }
    for (CountedRing &ring : list.rings)
        ring.source = list.source;
    return list;
}

std::vector<CallId> callsFor(const std::vector<CountedRing> &rings, const std::vector<Call> &calls, milliseconds window)
{
    struct Pair {
        milliseconds apart;
        std::size_t ring;
        std::size_t call;
    };
    std::multimap<QString, std::size_t> byNumber;
    for (std::size_t i = 0; i < calls.size(); ++i)
        byNumber.emplace(calls[i].callerNumber, i);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const auto [begin, end] = byNumber.equal_range(rings[i].number);
        for (auto at = begin; at != end; ++at) {
            const milliseconds apart = std::chrono::abs(calls[at->second].startedAt - rings[i].at);
            if (apart <= window && calls[at->second].type != CallType::Outgoing)
                pairs.push_back({apart, i, at->second});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.apart < b.apart; });
    std::vector<CallId> matched(rings.size());
    std::set<std::size_t> taken;
    for (const Pair &pair : pairs) {
        if (!matched[pair.ring].isNull() || taken.contains(pair.call))
            continue;
        matched[pair.ring] = calls[pair.call].id;
        taken.insert(pair.call);
    }
    return matched;
}

} // namespace tb
