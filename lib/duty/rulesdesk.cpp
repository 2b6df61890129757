// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rulesdesk.h"

#include "duty/mayset.h"
#include "journal/kinds.h"
#include "store/rulestable.h"

namespace tb {

namespace {

template <class Duration> bool isWithin(Duration term, Duration longest)
{
    return term >= Duration(0) && term <= longest;
}

} // namespace

Result<UnitRules> RulesDesk::rules(const Seat &seat)
{
    return RulesTable(m_pen.database()).find(seat.unit);
}

bool RulesDesk::maySet(const Seat &seat)
{
    return tb::maySet(m_pen.database(), seat, kind::kRulesSet);
}

Done RulesDesk::set(const Seat &seat, const UnitRules &rules)
{
    if (!isWithin(rules.checkInEarly, UnitRules::kLongestEarly)
        || !isWithin(rules.shortRing, UnitRules::kLongestShortRing)
        || !isWithin(rules.escalateAfter, UnitRules::kLongestEscalation))
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("term")};
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind::kRulesSet.toString();
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("checkIn"), qint64{rules.checkInEarly.count()}},
                  {QStringLiteral("shortRing"), qint64{rules.shortRing.count()}},
                  {QStringLiteral("escalate"), qint64{rules.escalateAfter.count()}}};
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
