// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/patternfold.h"

#include "journal/kinds.h"

namespace tb {

namespace {

constexpr int kDay = 24 * 60;
constexpr int kParts = 6; // "1 450 690 shift.morning 0 0,2": day, from, to, name, officer, lines

int placeOf(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
    return static_cast<int>(list.indexOf(text));
}

/// A number that must be within [low, high]; `ok` stays false once it was false.
int number(const QString &text, int low, int high, bool &ok)
{
    bool read = false;
    const int value = text.toInt(&read);
    ok = ok && read && value >= low && value <= high;
    return ok ? value : low;
}

// A slot that cannot be read is left out: the week is a proposal.
std::optional<PatternSlot> slotOf(const QString &text, const QStringList &officers, const QStringList &lines)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    bool ok = parts.size() == kParts && !officers.isEmpty() && !lines.isEmpty();
    if (!ok)
        return std::nullopt;
    PatternSlot slot;
    slot.weekday = number(parts.at(0), 1, 7, ok);
    slot.fromMinute = number(parts.at(1), 0, kDay - 1, ok);
    slot.toMinute = number(parts.at(2), 0, kDay - 1, ok);
    slot.name = parts.at(3);
    slot.officer = OfficerId::fromText(officers.at(number(parts.at(4), 0, int(officers.size()) - 1, ok)));
    for (const QString &line : parts.at(5).split(QLatin1Char(',')))
        slot.lines.push_back(LineId::fromText(lines.at(number(line, 0, int(lines.size()) - 1, ok))));
    return ok ? std::optional(slot) : std::nullopt;
}

} // namespace

RosterPattern foldPattern(const History &history)
{
    RosterPattern pattern;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (header.kind != kind::kRosterPatternSet || !shapeOf(header.kind, header.version))
            continue;
        const Json &body = stamped.entry.body;
        pattern.clear();
        for (const QString &text : textsOf(body, u"slots")) {
            if (const auto slot = slotOf(text, textsOf(body, u"officers"), textsOf(body, u"lines")))
                pattern.push_back(*slot);
        }
    }
    return pattern;
}

// Ids once, not in each slot: a large office's week has to fit into one entry.
Json::Object patternBody(const RosterPattern &pattern)
{
    QStringList officers;
    QStringList lines;
    QStringList rows;
    for (const PatternSlot &slot : pattern) {
        QStringList places;
        for (const LineId &line : slot.lines)
            places.append(QString::number(placeOf(lines, line.text())));
        rows.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                        .arg(slot.weekday)
                        .arg(slot.fromMinute)
                        .arg(slot.toMinute)
                        .arg(slot.name)
                        .arg(placeOf(officers, slot.officer.text()))
                        .arg(places.join(QLatin1Char(','))));
    }
    return {{QStringLiteral("officers"), officers}, {QStringLiteral("lines"), lines}, {QStringLiteral("slots"), rows}};
}

} // namespace tb
