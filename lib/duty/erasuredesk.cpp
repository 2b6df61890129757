// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/erasuredesk.h"

#include "duty/settlements.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/officertable.h"

namespace tb {

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
    Result<std::vector<EntryDraft>> settled
        = settlementsOf(m_pen.database(), call.value(), [this](const Call &missed, Json::Object body) {
              return m_calls.step(missed, kind::kCallClosed, std::move(body), {});
          });
    if (!settled.ok())
        return settled.error();
    std::vector<EntryDraft> drafts = settled.take();
    drafts.push_back(m_calls.step(call.value(), kind::kPersonalErased,
                                  {{QStringLiteral("basis"), draft.basis}, {QStringLiteral("paper"), paper}}, {}));
    return m_pen.writeAll(seat, std::move(drafts));
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
