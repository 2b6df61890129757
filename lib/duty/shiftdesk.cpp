// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/shiftdesk.h"

#include "duty/callpen.h"
#include "duty/handoverreader.h"
#include "journal/kinds.h"
#include "journal/pausefold.h"
#include "store/entrytable.h"
#include "store/officertable.h"
#include "store/rulestable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

bool shareALine(const Shift &a, const Shift &b)
{
    return std::any_of(a.lines.begin(), a.lines.end(), [&](const LineId &line) {
        return std::find(b.lines.begin(), b.lines.end(), line) != b.lines.end();
    });
}

bool isCurrent(const Shift &shift, const UnitRules &rules, Moment now)
{
    return shift.isOpen()
        || (shift.state == ShiftState::Planned && shift.from - rules.checkInEarly <= now && now < shift.to);
}

/// An open matter and who goes on with it.
struct Passed {
    Call call;
    OfficerId taker;
};

std::vector<Passed> passedOn(const std::vector<Call> &open, const Handover &handover)
{
    std::vector<Passed> passed;
    for (const Call &call : open) {
        const auto item = std::find_if(handover.open.begin(), handover.open.end(),
                                       [&](const HandoverItem &each) { return each.call == call.id; });
        passed.push_back({call, item == handover.open.end() ? OfficerId() : item->taker});
    }
    return passed;
}

Json::Object bodyOf(const Handover &handover, const std::vector<Passed> &passed)
{
    QStringList open;
    QStringList takers;
    QStringList faults;
    for (const Passed &one : passed) {
        open.append(one.call.id.text());
        takers.append(one.taker.text());
    }
    for (const LineId &line : handover.faults)
        faults.append(line.text());
    Json::Object body{
        {QStringLiteral("open"), open}, {QStringLiteral("takers"), takers}, {QStringLiteral("lines"), faults}};
    if (!handover.to.isNull())
        body.emplace_back(QStringLiteral("to"), handover.to.text());
    return body;
}

/// Passes a matter on with its term and with the place outside that works on it. A promise to call back outlives the
/// one who gave it.
void addForward(const CallPen &calls, const Passed &one, std::vector<EntryDraft> &drafts)
{
    Json::Object body{{QStringLiteral("officer"), one.taker.text()}};
    if (!one.call.handlerName.isEmpty())
        body.emplace_back(QStringLiteral("where"), one.call.handlerName);
    if (one.call.dueAt)
        body.emplace_back(QStringLiteral("due"), toMs(*one.call.dueAt));
    drafts.push_back(calls.step(one.call, kind::kCallForwarded, std::move(body), {}));
    if (one.call.callBackAt)
        drafts.push_back(
            calls.step(one.call, kind::kCallBackPlanned, {{QStringLiteral("at"), toMs(*one.call.callBackAt)}}, {}));
}

} // namespace

Done ShiftDesk::start(const Seat &seat, ShiftId shift)
{
    const Result<std::optional<Shift>> found = ShiftTable(m_pen.database()).find(shift);
    const Result<UnitRules> rules = RulesTable(m_pen.database()).find(seat.unit);
    if (!found.ok() || !rules.ok())
        return found.ok() ? rules.error() : found.error();
    if (!found.value() || found.value()->state != ShiftState::Planned
        || !isCurrent(*found.value(), rules.value(), m_pen.now()))
        return Error{ErrorCode::NoShift, QStringLiteral("not a planned shift, or not its time")};
    return write(seat, shift, kind::kShiftStarted);
}

Done ShiftDesk::check(const Seat &seat, const Leaving &leaving)
{
    const Moment now = m_pen.now();
    if (leaving.until && (*leaving.until <= now || *leaving.until > now + kLongestPause))
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("until")};
    if (leaving.cover.isNull())
        return {};
    const auto cover = OfficerTable(m_pen.database()).find(leaving.cover);
    if (!cover.ok())
        return cover.error();
    if (!cover.value() || cover.value()->unit != seat.unit)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("cover")};
    const bool may = leaving.cover != seat.officer && !cover.value()->retired && cover.value()->role != Role::Inspector;
    return may ? Done() : Done(Error{ErrorCode::NotPermitted, QStringLiteral("cover")});
}

Done ShiftDesk::pause(const Seat &seat, ShiftId shift, const Leaving &leaving)
{
    const Done sound = check(seat, leaving);
    if (!sound.ok())
        return sound;
    Json::Object body{{QStringLiteral("reason"), leaving.reason}};
    if (leaving.until)
        body.emplace_back(QStringLiteral("until"), toMs(*leaving.until));
    if (!leaving.cover.isNull())
        body.emplace_back(QStringLiteral("cover"), leaving.cover.text());
    return write(seat, shift, kind::kShiftPaused, std::move(body));
}

Done ShiftDesk::resume(const Seat &seat, ShiftId shift)
{
    return write(seat, shift, kind::kShiftResumed);
}

Done ShiftDesk::handOver(const Seat &seat, ShiftId id, const Handover &handover)
{
    const Result<std::optional<Shift>> shift = ShiftTable(m_pen.database()).find(id);
    if (!shift.ok())
        return shift.error();
    if (!shift.value() || !shift.value()->isOpen())
        return Error{ErrorCode::NoShift, QStringLiteral("the shift is not open")};
    const auto open = HandoverReader(m_pen.database()).openOf(*shift.value());
    if (!open.ok())
        return open.error();
    const std::vector<Passed> passed = passedOn(open.value(), handover);
    const auto without
        = std::count_if(passed.begin(), passed.end(), [](const Passed &one) { return one.taker.isNull(); });
    if (without > 0)
        return Error{ErrorCode::ItemsUnassigned, QStringLiteral("%1 without a taker").arg(without)};
    const CallPen calls(m_pen);
    std::vector<EntryDraft> drafts;
    for (const Passed &one : passed) {
        if (one.taker != shift.value()->officer)
            addForward(calls, one, drafts);
    }
    Result<EntryDraft> ended
        = step(id, seat, kind::kShiftHandedOver, bodyOf(handover, passed), {{QStringLiteral("note"), handover.note}});
    if (!ended.ok())
        return ended.error();
    // Last, so that whoever hears of the handover has its matters already.
    drafts.push_back(ended.take());
    return m_pen.writeAll(seat, std::move(drafts));
}

Done ShiftDesk::acceptHandover(const Seat &seat, ShiftId id, const QString &note)
{
    const auto sheet = HandoverReader(m_pen.database()).sheetOf(id);
    if (!sheet.ok())
        return sheet.error();
    if (!sheet.value() || !sheet.value()->shift.acceptedBy.isNull())
        return Error{ErrorCode::WrongState, QStringLiteral("not handed over, or accepted already")};
    const CallPen calls(m_pen);
    std::vector<EntryDraft> drafts;
    for (const HandoverSheet::Item &item : sheet.value()->items) {
        if (item.call.isOpen() && item.call.awaitsAcceptance && item.call.handler == seat.officer)
            drafts.push_back(calls.step(item.call, kind::kCallAccepted, {}, {}));
    }
    Result<EntryDraft> accepted = step(id, seat, kind::kHandoverAccepted, {}, CallPen::noted(note));
    if (!accepted.ok())
        return accepted.error();
    drafts.push_back(accepted.take());
    return m_pen.writeAll(seat, std::move(drafts));
}

Result<std::optional<ShiftPause>> ShiftDesk::pauseOf(const Shift &shift)
{
    std::optional<ShiftPause> pause;
    if (shift.state != ShiftState::Paused)
        return pause;
    const auto history = EntryTable(m_pen.database()).history(shift.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    const std::vector<ShiftPause> all = foldPauses(history.value());
    if (!all.empty() && !all.back().till)
        pause = all.back();
    return pause;
}

Result<std::vector<ShiftDesk::Covered>> ShiftDesk::pausesNow(const Seat &seat)
{
    const Moment now = m_pen.now();
    const auto shifts = ShiftTable(m_pen.database()).between(seat.unit, now - kLongestPause, now + milliseconds(1));
    if (!shifts.ok())
        return shifts.error();
    std::vector<Covered> away;
    for (const Shift &shift : shifts.value()) {
        const auto pause = pauseOf(shift);
        if (!pause.ok())
            return pause.error();
        if (pause.value())
            away.push_back({shift, *pause.value()});
    }
    return away;
}

Result<ShiftDesk::Outlook> ShiftDesk::outlook(const Seat &seat, Moment now)
{
    const Result<std::vector<Shift>> shifts
        = ShiftTable(m_pen.database())
              .between(seat.unit, now - std::chrono::hours(36), now + std::chrono::hours(24 * 8));
    const Result<UnitRules> rules = RulesTable(m_pen.database()).find(seat.unit);
    if (!shifts.ok() || !rules.ok())
        return shifts.ok() ? rules.error() : shifts.error();
    Outlook outlook;
    outlook.early = rules.value().checkInEarly;
    for (const Shift &shift : shifts.value()) {
        if (shift.officer != seat.officer)
            continue;
        if (isCurrent(shift, rules.value(), now)
            && (!outlook.current || (!outlook.current->isOpen() && shift.isOpen())))
            outlook.current = shift;
        else if (shift.state == ShiftState::Planned && shift.from > now && !outlook.next)
            outlook.next = shift;
    }
    for (const Shift &shift : shifts.value()) {
        if (outlook.current && shift.officer != seat.officer && shift.from >= outlook.current->to - minutes(5)
            && shareALine(shift, *outlook.current) && !outlook.follower)
            outlook.follower = shift;
    }
    return outlook;
}

Result<EntryDraft> ShiftDesk::step(ShiftId shift, const Seat &seat, QStringView kind, Json::Object body,
                                   Json::Object personal)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, shift.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    draft.body = std::move(body);
    draft.personal = std::move(personal);
    const Result<EntryId> base = m_pen.lastSeen(draft.subject.id);
    if (!base.ok())
        return base.error();
    draft.base = base.value();
    return draft;
}

Done ShiftDesk::write(const Seat &seat, ShiftId shift, QStringView kind, Json::Object body)
{
    Result<EntryDraft> draft = step(shift, seat, kind, std::move(body));
    if (!draft.ok())
        return draft.error();
    const Result<EntryId> id = m_pen.write(seat, draft.take());
    return id.ok() ? Done() : Done(id.error());
}

} // namespace tb
