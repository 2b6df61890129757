// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rosterfold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"

namespace tb {

namespace {

Moment momentOf(const Json &body, QStringView key)
{
    return momentFromMs(integerOf(body, key));
}

Swap openedSwap(const StampedEntry &stamped)
{
    const Header &header = stamped.entry.header;
    const Json &body = stamped.entry.body;
    const bool taken = header.kind == kind::kSwapTaken;
    Swap swap;
    swap.id = header.subject.id.as<SwapId>();
    swap.unit = header.unit;
    swap.shift = ShiftId::fromText(textOf(body, u"shift"));
    swap.from = OfficerId::fromText(textOf(body, u"from"));
    // Nobody takes a shift in another's name.
    swap.to = taken ? header.officer : OfficerId::fromText(textOf(body, u"to"));
    swap.state = taken ? SwapState::Taken : SwapState::Asked;
    swap.askedBy = header.officer;
    swap.askedAt = stamped.effectiveAt();
    swap.note = textOf(stamped.entry.personal, u"note");
    return swap;
}

void decide(const StampedEntry &stamped, SwapState state, Swap &swap)
{
    if (!swap.isOpen())
        return;
    swap.state = state;
    swap.decidedBy = stamped.entry.header.officer;
    swap.decidedAt = stamped.effectiveAt();
}

void step(const StampedEntry &stamped, Swap &swap)
{
    const OfficerId author = stamped.entry.header.officer;
    const bool asked = swap.state == SwapState::Asked && author == swap.to;
    const bool hasPart = author == swap.from || author == swap.to || author == swap.askedBy || author == swap.decidedBy;
    if (isKind(stamped, kind::kSwapAccepted) && asked)
        swap.state = SwapState::Accepted;
    else if (isKind(stamped, kind::kSwapDeclined) && asked)
        swap.state = SwapState::Declined;
    else if (isKind(stamped, kind::kSwapApproved))
        decide(stamped, SwapState::Approved, swap);
    else if (isKind(stamped, kind::kSwapRejected))
        decide(stamped, SwapState::Rejected, swap);
    else if (isKind(stamped, kind::kSwapWithdrawn) && hasPart && (swap.isOpen() || swap.isInForce()))
        swap.state = SwapState::Withdrawn;
}

std::vector<ShiftId> shiftsIn(const QString &packed)
{
    const QByteArray bytes = QByteArray::fromBase64(packed.toLatin1());
    std::vector<ShiftId> shifts;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        shifts.push_back(ShiftId::fromBytes(bytes.mid(at, 16)));
    return shifts;
}

QString packed(const std::vector<ShiftId> &shifts)
{
    QByteArray bytes;
    for (const ShiftId &shift : shifts)
        bytes += shift.bytes();
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

std::optional<Absence> foldAbsence(const History &history)
{
    std::optional<Absence> absence;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        const Json &body = stamped.entry.body;
        if (!absence && isKind(stamped, kind::kAbsencePlanned))
            absence = Absence{header.subject.id.as<AbsenceId>(),
                              header.unit,
                              OfficerId::fromText(textOf(body, u"officer")),
                              momentOf(body, u"from"),
                              momentOf(body, u"to"),
                              textOf(body, u"reason"),
                              textOf(stamped.entry.personal, u"note"),
                              false};
        else if (absence && isKind(stamped, kind::kAbsenceCancelled))
            absence->cancelled = true;
    }
    return absence;
}

std::optional<Swap> foldSwap(const History &history)
{
    std::optional<Swap> swap;
    for (const StampedEntry &stamped : history) {
        if (!swap && (isKind(stamped, kind::kSwapAsked) || isKind(stamped, kind::kSwapTaken)))
            swap = openedSwap(stamped);
        else if (swap)
            step(stamped, *swap);
    }
    return swap;
}

std::vector<RosterPublication> foldPublications(const History &history)
{
    std::vector<RosterPublication> all;
    for (const StampedEntry &stamped : history) {
        if (!isKind(stamped, kind::kRosterPublished))
            continue;
        const Json &body = stamped.entry.body;
        RosterPublication one;
        one.unit = stamped.entry.header.unit;
        one.from = momentOf(body, u"from");
        one.to = momentOf(body, u"to");
        for (const RosterPublication &earlier : all)
            one.version += earlier.from == one.from ? 1 : 0;
        one.gaps = static_cast<int>(integerOf(body, u"gaps"));
        one.note = textOf(stamped.entry.personal, u"note");
        one.by = stamped.entry.header.officer;
        one.at = stamped.effectiveAt();
        one.shifts = shiftsIn(textOf(body, u"shifts"));
        all.push_back(one);
    }
    return all;
}

std::optional<RosterSeen> foldRosterSeen(const History &history)
{
    std::optional<RosterSeen> seen;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        const auto officer = header.subject.id.as<OfficerId>();
        // Nobody sees for another.
        if (isKind(stamped, kind::kRosterSeen) && header.officer == officer)
            seen = RosterSeen{officer, header.unit, stamped.effectiveAt(),
                              shiftsIn(textOf(stamped.entry.body, u"shifts"))};
    }
    return seen;
}

Json::Object rosterSeenBody(const std::vector<ShiftId> &shifts)
{
    return {{QStringLiteral("shifts"), packed(shifts)}};
}

Json::Object publicationBody(const RosterPublication &publication)
{
    return {{QStringLiteral("from"), toMs(publication.from)},
            {QStringLiteral("to"), toMs(publication.to)},
            {QStringLiteral("gaps"), publication.gaps},
            {QStringLiteral("shifts"), packed(publication.shifts)}};
}

Shift recordedShift(const Entry &entry)
{
    Shift shift;
    shift.id = entry.header.subject.id.as<ShiftId>();
    shift.unit = entry.header.unit;
    shift.officer = OfficerId::fromText(textOf(entry.body, u"officer"));
    for (const QString &line : textsOf(entry.body, u"lines"))
        shift.lines.push_back(LineId::fromText(line));
    shift.from = momentOf(entry.body, u"from");
    shift.to = momentOf(entry.body, u"to");
    shift.name = textOf(entry.body, u"name");
    shift.state = ShiftState::Ended;
    shift.startedAt = shift.from;
    shift.endedAt = shift.to;
    shift.flags = kRecordedLate.toString();
    return shift;
}

OfficerId starterOf(const History &history)
{
    for (const StampedEntry &stamped : history) {
        if (isKind(stamped, kind::kShiftStarted))
            return stamped.entry.header.officer;
    }
    return {};
}

} // namespace tb
