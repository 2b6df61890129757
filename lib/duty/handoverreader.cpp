// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/handoverreader.h"

#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/officertable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

/// No unit has as many open at once; a bound, so that a broken journal cannot make the sheet endless.
constexpr int kMostOpen = 5000;
/// What nobody accepted for so long is a matter for the head, not for the next shift.
constexpr std::chrono::hours kWaits{24 * 7};
constexpr std::chrono::hours kShowsLeft{18};

bool isOf(const Shift &shift, const Call &call)
{
    if (call.handler == shift.officer)
        return true;
    return call.handler.isNull() && std::find(shift.lines.begin(), shift.lines.end(), call.line) != shift.lines.end();
}

/// The entry that ended the shift: another desk may have handed it over a second time, which changed nothing.
const Entry *handedOver(const History &history, const Shift &shift)
{
    for (const StampedEntry &stamped : history) {
        if (stamped.entry.header.kind == kind::kShiftHandedOver && stamped.effectiveAt() == shift.endedAt)
            return &stamped.entry;
    }
    return nullptr;
}

} // namespace

Result<std::vector<Call>> HandoverReader::openOf(const Shift &shift)
{
    auto open = CallTable(m_database).open(kMostOpen);
    if (!open.ok())
        return open;
    std::vector<Call> calls = open.take();
    std::erase_if(calls, [&](const Call &call) { return call.unit != shift.unit || !isOf(shift, call); });
    return calls;
}

Result<std::optional<HandoverSheet>> HandoverReader::sheetOf(ShiftId id)
{
    const auto shift = ShiftTable(m_database).find(id);
    if (!shift.ok())
        return shift.error();
    if (!shift.value() || shift.value()->state != ShiftState::Ended)
        return std::optional<HandoverSheet>();
    const auto history = EntryTable(m_database).history(id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    HandoverSheet sheet{*shift.value(), {}, {}};
    if (const Entry *entry = handedOver(history.value(), sheet.shift)) {
        const Done read = readItems(*entry, sheet);
        if (!read.ok())
            return read.error();
    }
    return std::optional(sheet);
}

Done HandoverReader::readItems(const Entry &entry, HandoverSheet &sheet)
{
    const QStringList calls = textsOf(entry.body, u"open");
    const QStringList takers = textsOf(entry.body, u"takers");
    for (qsizetype i = 0; i < calls.size(); ++i) {
        auto call = CallTable(m_database).find(CallId::fromText(calls[i]));
        if (!call.ok())
            return call.error();
        if (call.value())
            sheet.items.push_back({*call.value(), OfficerId::fromText(takers.value(i))});
    }
    for (const QString &line : textsOf(entry.body, u"lines"))
        sheet.faults.push_back(LineId::fromText(line));
    return {};
}

Result<std::vector<Shift>> HandoverReader::waitingFor(const Seat &seat, Moment now)
{
    const Result<bool> head = isHead(seat.officer);
    auto shifts = ShiftTable(m_database).between(seat.unit, now - kWaits, now + std::chrono::hours(24));
    if (!head.ok() || !shifts.ok())
        return head.ok() ? shifts.error() : head.error();
    std::vector<Shift> waiting = shifts.take();
    std::erase_if(waiting, [&](const Shift &shift) {
        const bool forThem
            = shift.handedTo == seat.officer || (shift.handedTo.isNull() && head.value() && shift.startedAt);
        return shift.state != ShiftState::Ended || !shift.acceptedBy.isNull() || shift.officer == seat.officer
            || !forThem;
    });
    std::sort(waiting.begin(), waiting.end(),
              [](const Shift &a, const Shift &b) { return std::pair(a.endedAt, a.id) > std::pair(b.endedAt, b.id); });
    return waiting;
}

Result<std::optional<Shift>> HandoverReader::leftBy(const Seat &seat, Moment now)
{
    const auto shifts = ShiftTable(m_database).between(seat.unit, now - kShowsLeft, now + std::chrono::hours(24));
    if (!shifts.ok())
        return shifts.error();
    std::optional<Shift> last;
    for (const Shift &shift : shifts.value()) {
        if (shift.officer == seat.officer && shift.state == ShiftState::Ended
            && (!last || shift.endedAt > last->endedAt))
            last = shift;
    }
    return last;
}

Result<bool> HandoverReader::isHead(OfficerId id)
{
    const auto officer = OfficerTable(m_database).find(id);
    if (!officer.ok())
        return officer.error();
    return officer.value() && officer.value()->role == Role::Head;
}

} // namespace tb
