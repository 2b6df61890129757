// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkfold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"

namespace tb {

namespace {

std::optional<int> secondsOf(const Json &body)
{
    const auto ring = maybeInteger(body, u"ring");
    return ring ? std::optional(static_cast<int>(std::clamp<qint64>(*ring, 0, 3600))) : std::nullopt;
}

std::optional<LineCheck> openedCheck(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    const auto result = checkResultFromCode(textOf(entry.body, u"result"));
    if (!result)
        return std::nullopt;
    LineCheck check;
    check.id = entry.header.subject.id.as<CheckId>();
    check.unit = entry.header.unit;
    check.line = LineId::fromText(textOf(entry.body, u"line"));
    if (entry.header.kind == kind::kLineChecked) {
        check.checker = entry.header.officer;
    } else {
        check.checkerUnit = UnitId::fromText(textOf(entry.body, u"unit"));
        check.checkerName = textOf(entry.body, u"where");
    }
    check.at = stamped.effectiveAt();
    check.result = *result;
    check.ringSeconds = secondsOf(entry.body);
    check.answeredBy = OfficerId::fromText(textOf(entry.body, u"answeredBy"));
    check.greeting = textOf(entry.body, u"greeting");
    if (const auto drawn = maybeInteger(entry.body, u"drawn"))
        check.drawnFor = momentFromMs(*drawn);
    check.from = textOf(entry.personal, u"from");
    check.who = textOf(entry.personal, u"who");
    check.note = textOf(entry.personal, u"note");
    return check;
}

// Whoever names an owner later, or another term, means that one; what was done first counts.
void step(const StampedEntry &stamped, LineCheck &check)
{
    const Entry &entry = stamped.entry;
    if (check.passed())
        return;
    if (isKind(stamped, kind::kCorrectionPlanned)) {
        check.correctionOwner = OfficerId::fromText(textOf(entry.body, u"owner"));
        check.correctionDue = momentFromMs(integerOf(entry.body, u"due"));
        check.correctionNote = textOf(entry.personal, u"note");
    } else if (isKind(stamped, kind::kLineCorrected) && !check.correctedAt) {
        check.correctedAt = stamped.effectiveAt();
        check.remedy = textOf(entry.personal, u"note");
    }
}

} // namespace

std::optional<LineCheck> foldCheck(const History &history)
{
    std::optional<LineCheck> check;
    for (const StampedEntry &stamped : history) {
        if (!check && (isKind(stamped, kind::kLineChecked) || isKind(stamped, kind::kLineCheckReported)))
            check = openedCheck(stamped);
        else if (check)
            step(stamped, *check);
    }
    return check;
}

std::optional<RungLine> foldRungLine(const History &history)
{
    for (const StampedEntry &stamped : history) {
        const Entry &entry = stamped.entry;
        const auto result = checkResultFromCode(textOf(entry.body, u"result"));
        if (!isKind(stamped, kind::kLineRung) || !result)
            continue;
        RungLine rung;
        rung.id = entry.header.subject.id.as<CheckId>();
        rung.unit = entry.header.unit;
        rung.officer = entry.header.officer;
        rung.at = stamped.effectiveAt();
        rung.target.line = LineId::fromText(textOf(entry.body, u"line"));
        rung.target.unit = UnitId::fromText(textOf(entry.body, u"unit"));
        rung.target.unitName = textOf(entry.body, u"where");
        rung.target.name = textOf(entry.body, u"name");
        rung.target.number = textOf(entry.body, u"number");
        rung.target.drawnFor = momentFromMs(integerOf(entry.body, u"drawn"));
        rung.result = *result;
        rung.ringSeconds = secondsOf(entry.body);
        return rung;
    }
    return std::nullopt;
}

} // namespace tb
