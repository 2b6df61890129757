// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/erasuredesk.h"

#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/calltable.h"
#include "store/officertable.h"

namespace tb {

namespace {

// By a later call of the same number, and by no entry of its own.
bool isSettledByNumber(const Call &call)
{
    return !call.settledBy.isNull() && !call.closedAt;
}

} // namespace

Done ErasureDesk::erase(const Seat &seat, CallId id, const ErasureDraft &draft)
{
    const QString paper = draft.paper.simplified();
    if (!erasureBases().contains(draft.basis) || paper.isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("erasure")};
    if (paper.size() > kMostPaperCharacters)
        return Error{ErrorCode::TooLarge, QStringLiteral("paper")};
    const Result<Call> call = m_calls.known(id);
    const Result<std::optional<Erasure>> before = of(id);
    if (!call.ok() || !before.ok())
        return call.ok() ? Done(before.error()) : Done(call.error());
    if (before.value())
        return Error{ErrorCode::WrongState, QStringLiteral("ordered before")};
    Result<std::vector<EntryDraft>> settled = settlements(call.value());
    if (!settled.ok())
        return settled.error();
    std::vector<EntryDraft> drafts = settled.take();
    drafts.push_back(m_calls.step(call.value(), kind::kPersonalErased,
                                  {{QStringLiteral("basis"), draft.basis}, {QStringLiteral("paper"), paper}}, {}));
    return m_pen.writeAll(seat, std::move(drafts));
}

// A missed call counts as served when its number is served later: without the number nobody could tell any more. What
// is so is written down, so that no figure changes and nobody has to ring back whom nobody can ring.
Result<std::vector<EntryDraft>> ErasureDesk::settlements(const Call &call)
{
    const auto closing = [this](const Call &missed, CallId by) {
        Json::Object body;
        if (!by.isNull())
            body.emplace_back(QStringLiteral("by"), by.text());
        return m_calls.step(missed, kind::kCallClosed, std::move(body), {});
    };
    std::vector<EntryDraft> drafts;
    if (call.type == CallType::Missed && (call.isOpen() || isSettledByNumber(call)))
        drafts.push_back(closing(call, call.settledBy));
    if (call.callerNumber.isEmpty())
        return drafts;
    const Result<std::vector<Call>> same = CallTable(m_pen.database()).ofNumber(call.callerNumber, -1);
    if (!same.ok())
        return same.error();
    for (const Call &missed : same.value()) {
        if (missed.settledBy == call.id && isSettledByNumber(missed))
            drafts.push_back(closing(missed, call.id));
    }
    return drafts;
}

Result<std::optional<Erasure>> ErasureDesk::of(CallId call)
{
    const Result<History> history = EntryTable(m_pen.database()).history(call.as<SubjectId>());
    return history.ok() ? Result<std::optional<Erasure>>(erasureIn(history.value())) : history.error();
}

Result<bool> ErasureDesk::mayErase(const Seat &seat, const Call &call)
{
    const Result<std::optional<Officer>> officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok())
        return officer.error();
    Header header;
    header.unit = call.unit;
    header.kind = kind::kPersonalErased.toString();
    return officer.value() && permits(*officer.value(), header, {}).ok();
}

} // namespace tb
