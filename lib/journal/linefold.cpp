// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/linefold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"
#include "journal/linetimesjson.h"

namespace tb {

namespace {

void takeLine(const Json &body, Line &line)
{
    takeText(body, u"number", line.number);
    takeText(body, u"name", line.name);
    takeText(body, u"kind", line.kind);
    takeText(body, u"publishedOn", line.publishedOn);
    takeText(body, u"place", line.place);
    takeText(body, u"document", line.document);
    if (body.find(u"contractUntil"))
        line.contractUntil = QDate::fromString(textOf(body, u"contractUntil"), Qt::ISODate);
}

/// What an entry says about how the line stands; nothing where it says nothing of it.
std::optional<StatusChange> changeOf(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    const bool retires = isKind(stamped, kind::kLineRetired);
    if (!retires && !isKind(stamped, kind::kLineStatusSet))
        return std::nullopt;
    const auto status = retires ? LineStatus::Withdrawn : lineStatusFromCode(textOf(entry.body, u"status"));
    if (!status)
        return std::nullopt;
    const std::optional<qint64> from = maybeInteger(entry.body, u"from");
    return StatusChange{from ? momentFromMs(*from) : stamped.effectiveAt(), *status, textOf(entry.personal, u"reason"),
                        entry.header.officer};
}

} // namespace

std::optional<Line> foldLine(const History &history)
{
    std::optional<Line> line;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (!line && isKind(stamped, kind::kLineRegistered)) {
            line.emplace();
            line->id = header.subject.id.as<LineId>();
            line->unit = header.unit;
        }
        if (!line)
            continue;
        if (isKind(stamped, kind::kLineRegistered) || isKind(stamped, kind::kLineAmended))
            takeLine(stamped.entry.body, *line);
        if (const std::optional<StatusChange> change = changeOf(stamped))
            line->retired = change->status == LineStatus::Withdrawn;
    }
    return line;
}

LineTimes foldLineTimes(const History &history)
{
    LineTimes times;
    bool opened = false;
    for (const StampedEntry &stamped : history) {
        if (!opened && isKind(stamped, kind::kLineRegistered)) {
            times = LineTimes(stamped.effectiveAt());
            opened = true;
        }
        if (const std::optional<StatusChange> change = changeOf(stamped))
            times.addStatus(*change);
        const QDate from = isKind(stamped, kind::kLineHoursSet)
            ? QDate::fromString(textOf(stamped.entry.body, u"from"), Qt::ISODate)
            : QDate();
        if (from.isValid())
            times.setHours(from, hoursFromJson(stamped.entry.body, textsOf(stamped.entry.personal, u"reasons")));
    }
    return times;
}

} // namespace tb
