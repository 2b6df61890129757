// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/escalation.h"

#include "duty/mayset.h"
#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "store/boardtable.h"
#include "store/rulestable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kHead = 1;
constexpr int kCity = 2;

Json::Object bodyOf(int level)
{
    return {{QStringLiteral("to"), level == kCity ? QStringLiteral("city") : QStringLiteral("head")},
            {QStringLiteral("itself"), true}};
}

} // namespace

Result<int> Escalation::raiseOverdue(const Seat &seat)
{
    Database &database = m_pen.database();
    const Result<UnitRules> rules = RulesTable(database).find(seat.unit);
    const Result<WorkCalendar> calendar = calendarOfUnit(database, seat.unit);
    if (!rules.ok() || !calendar.ok())
        return rules.ok() ? calendar.error() : rules.error();
    const minutes after = rules.value().escalateAfter;
    if (after == minutes(0) || !maySet(database, seat, kind::kCallEscalated))
        return 0;
    // There is never more working time between two moments than time.
    const Moment now = m_pen.now();
    const Result<std::vector<Call>> late = BoardTable(database).owedBefore(now - after, kHead, kMost);
    if (!late.ok())
        return late.error();
    std::vector<EntryDraft> drafts;
    for (const Call &call : late.value()) {
        const qint64 spent = calendar.value().workingMinutesBetween(*call.owedAt(), now);
        const int level = static_cast<int>(std::min<qint64>(spent / after.count(), kCity));
        for (int next = call.told + 1; next <= level; ++next)
            drafts.push_back(m_calls.step(call, kind::kCallEscalated, bodyOf(next), {}));
    }
    const int count = static_cast<int>(drafts.size());
    const Done done = drafts.empty() ? Done() : m_pen.writeAll(seat, std::move(drafts));
    return done.ok() ? Result<int>(count) : Result<int>(done.error());
}

} // namespace tb
