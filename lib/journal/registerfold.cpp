// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/registerfold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"
#include "journal/rosterfold.h"

namespace tb {

namespace {

void takeTexts(const Json &part, QStringView key, QStringList &target)
{
    if (part.find(key))
        target = textsOf(part, key);
}

void takeOfficer(const Entry &entry, Officer &officer)
{
    takeText(entry.body, u"login", officer.login);
    takeText(entry.personal, u"name", officer.name);
    takeText(entry.personal, u"title", officer.title);
    if (const auto role = roleFromCode(textOf(entry.body, u"role")))
        officer.role = *role;
}

void takeUnit(const Json &body, Unit &unit)
{
    takeText(body, u"code", unit.code);
    takeText(body, u"name", unit.name);
    takeText(body, u"kind", unit.kind);
    takeText(body, u"areaCode", unit.areaCode);
    takeText(body, u"place", unit.place);
    takeText(body, u"docSymbol", unit.docSymbol);
    takeTexts(body, u"superior", unit.superior);
    takeTexts(body, u"agency", unit.agency);
}

Shift openShift(const Entry &entry)
{
    Shift shift;
    shift.id = entry.header.subject.id.as<ShiftId>();
    shift.unit = entry.header.unit;
    shift.officer = OfficerId::fromText(textOf(entry.body, u"officer"));
    for (const QString &line : textsOf(entry.body, u"lines"))
        shift.lines.push_back(LineId::fromText(line));
    shift.from = momentFromMs(integerOf(entry.body, u"from"));
    shift.to = momentFromMs(integerOf(entry.body, u"to"));
    shift.name = textOf(entry.body, u"name");
    return shift;
}

void endShift(const StampedEntry &stamped, Shift &shift)
{
    if (!shift.isOpen())
        return;
    shift.state = ShiftState::Ended;
    shift.endedAt = stamped.effectiveAt();
    shift.handedTo = OfficerId::fromText(textOf(stamped.entry.body, u"to"));
    takeText(stamped.entry.personal, u"note", shift.handoverNote);
}

// Only what was handed over can be accepted; the first acceptance counts.
void acceptHandover(const StampedEntry &stamped, Shift &shift)
{
    if (shift.state != ShiftState::Ended || !shift.acceptedBy.isNull())
        return;
    shift.acceptedBy = stamped.entry.header.officer;
    shift.acceptedAt = stamped.effectiveAt();
    takeText(stamped.entry.personal, u"note", shift.acceptanceNote);
}

// The first check-in counts; a second one, from another desk, changes nothing.
void stepShift(const StampedEntry &stamped, Shift &shift)
{
    if (isKind(stamped, kind::kShiftCancelled) && shift.state == ShiftState::Planned) {
        shift.state = ShiftState::Cancelled;
    } else if (isKind(stamped, kind::kShiftStarted) && shift.state == ShiftState::Planned) {
        shift.state = ShiftState::OnDuty;
        shift.startedAt = stamped.effectiveAt();
    } else if (isKind(stamped, kind::kShiftPaused) && shift.state == ShiftState::OnDuty) {
        shift.state = ShiftState::Paused;
    } else if (isKind(stamped, kind::kShiftResumed) && shift.state == ShiftState::Paused) {
        shift.state = ShiftState::OnDuty;
    } else if (isKind(stamped, kind::kShiftHandedOver) || isKind(stamped, kind::kShiftEnded)) {
        endShift(stamped, shift);
    } else if (isKind(stamped, kind::kHandoverAccepted)) {
        acceptHandover(stamped, shift);
    }
    if (stamped.stamps && !stamped.stamps->flags.isEmpty())
        shift.flags = stamped.stamps->flags.join(QLatin1Char(','));
}

} // namespace

std::optional<Shift> foldShift(const History &history)
{
    std::optional<Shift> shift;
    for (const StampedEntry &stamped : history) {
        if (!shift && isKind(stamped, kind::kShiftAssigned))
            shift = openShift(stamped.entry);
        else if (!shift && isKind(stamped, kind::kShiftRecorded))
            shift = recordedShift(stamped.entry);
        else if (shift)
            stepShift(stamped, *shift);
    }
    return shift;
}

std::optional<Officer> foldOfficer(const History &history)
{
    std::optional<Officer> officer;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (!officer && isKind(stamped, kind::kOfficerEnrolled))
            officer = Officer{header.subject.id.as<OfficerId>(), header.unit, Role::Officer, {}, {}, {}, false};
        if (!officer)
            continue;
        if (isKind(stamped, kind::kOfficerEnrolled) || isKind(stamped, kind::kOfficerAmended))
            takeOfficer(stamped.entry, *officer);
        officer->retired = officer->retired || isKind(stamped, kind::kOfficerRetired);
    }
    return officer;
}

std::optional<Unit> foldUnit(const History &history)
{
    std::optional<Unit> unit;
    for (const StampedEntry &stamped : history) {
        if (!unit && isKind(stamped, kind::kUnitRegistered)) {
            unit.emplace();
            unit->id = stamped.entry.header.unit;
        }
        if (unit && (isKind(stamped, kind::kUnitRegistered) || isKind(stamped, kind::kUnitAmended)))
            takeUnit(stamped.entry.body, *unit);
    }
    return unit;
}

Json::List foldLastList(const History &history, QStringView kind, QStringView member)
{
    Json::List last;
    for (const StampedEntry &stamped : history) {
        const Json *list = isKind(stamped, kind) ? stamped.entry.body.find(member) : nullptr;
        if (list && list->asList())
            last = *list->asList();
    }
    return last;
}

} // namespace tb
