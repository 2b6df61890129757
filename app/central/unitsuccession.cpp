// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsuccession.h"

#include "domain/obligation.h"
#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/transaction.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr std::chrono::minutes kFresh{1};

Error wrong(const QString &sentence)
{
    return {ErrorCode::BadArguments, sentence};
}

QStringList idsOf(const std::vector<Unit> &units)
{
    QStringList ids;
    for (const Unit &unit : units)
        ids.append(unit.id.text());
    return ids;
}

// A caller who rang in vain five times is one matter: the newest ring stands for it.
std::set<CallId> othersOfOneMatter(const std::vector<Call> &open)
{
    std::set<CallId> others;
    for (const Obligation &owed : obligationsOf(open)) {
        for (size_t ring = 1; ring < owed.rings.size(); ++ring)
            others.insert(owed.rings[ring].id);
    }
    return others;
}

bool holds(const std::vector<Unit> &units, UnitId id)
{
    return std::any_of(units.begin(), units.end(), [id](const Unit &unit) { return unit.id == id; });
}

} // namespace

Done UnitSuccession::check(const Plan &plan) const
{
    if (plan.older.empty() || plan.newer.empty())
        return wrong(QStringLiteral("Name the units that end and the units that go on for them."));
    for (const Unit &unit : plan.older) {
        if (holds(plan.newer, unit.id))
            return wrong(QStringLiteral("%1 cannot end and go on for itself.").arg(unit.code));
    }
    if (!holds(plan.newer, plan.heir))
        return wrong(QStringLiteral("What is open has to go to one of the units that go on: --open-to CODE."));
    if (plan.on > m_ledger.now())
        return wrong(QStringLiteral("The day has not come yet: say it again then."));
    return {};
}

Result<bool> UnitSuccession::isRecorded(const Plan &plan)
{
    size_t known = 0;
    for (const Unit &unit : plan.older) {
        const Result<std::vector<Succession>> told = SuccessionTable(m_ledger.database()).after(unit.id);
        if (!told.ok())
            return told.error();
        const bool same = told.value().size() == plan.newer.size()
            && std::all_of(told.value().begin(), told.value().end(), [&plan](const Succession &one) {
                              return holds(plan.newer, one.newer) && one.on == plan.on
                                  && one.takesOpen == (one.newer == plan.heir);
                          });
        if (!told.value().empty() && !same)
            return Error{ErrorCode::AlreadyExists,
                         QStringLiteral("%1 has ended already, in another way.").arg(unit.code)};
        known += same ? 1 : 0;
    }
    if (known > 0 && known < plan.older.size())
        return Error{ErrorCode::AlreadyExists, QStringLiteral("Some of these units have ended already.")};
    return known > 0;
}

Done UnitSuccession::record(const Plan &plan)
{
    Done done = check(plan);
    Transaction transaction(m_ledger.database());
    if (done.ok())
        done = transaction.begun();
    if (!done.ok())
        return done;
    const Result<bool> known = isRecorded(plan);
    if (!known.ok() || known.value())
        return known.ok() ? Done() : Done(known.error());
    for (const auto *side : {&plan.older, &plan.newer}) {
        for (const Unit &unit : *side)
            done = done.ok() ? tell(unit.id, plan) : done;
    }
    return done.ok() ? transaction.commit() : done;
}

Done UnitSuccession::tell(UnitId listener, const Plan &plan)
{
    const Result<OfficerId> author = m_pen.author(listener);
    if (!author.ok())
        return author.error();
    const Result<EntryId> last = m_ledger.writer().entries().lastOf(listener.as<SubjectId>());
    if (!last.ok())
        return last.error();
    // What an older unit tells is its own end alone: the others of a merger tell theirs.
    const bool isOlder = holds(plan.older, listener);
    EntryDraft draft{listener,
                     {SubjectType::Unit, listener.as<SubjectId>()},
                     kind::kUnitSucceeded.toString(),
                     plan.on,
                     last.value(),
                     {{QStringLiteral("from"), isOlder ? QStringList{listener.text()} : idsOf(plan.older)},
                      {QStringLiteral("into"), isOlder ? idsOf(plan.newer) : QStringList{listener.text()}},
                      {QStringLiteral("heir"), plan.heir.text()},
                      {QStringLiteral("on"), toMs(plan.on)},
                      {QStringLiteral("basis"), plan.basis}},
                     {}};
    const Result<Entry> written = m_pen.write(author.value(), draft);
    return written.ok() ? Done() : Done(written.error());
}

// The heir may have ended since: then the heir's heir.
Result<std::optional<Succession>> UnitSuccession::lastHeirOf(UnitId older)
{
    std::set<UnitId> seen{older};
    std::optional<Succession> last;
    for (UnitId unit = older;; unit = last->newer) {
        const Result<std::vector<Succession>> after = SuccessionTable(m_ledger.database()).after(unit);
        if (!after.ok())
            return after.error();
        const auto next = std::find_if(after.value().begin(), after.value().end(), [this](const Succession &told) {
            return told.takesOpen && told.on <= m_ledger.now();
        });
        if (next == after.value().end() || !seen.insert(next->newer).second)
            return last;
        last = *next;
    }
}

Result<int> UnitSuccession::handOver(UnitId older)
{
    Transaction transaction(m_ledger.database());
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Result<std::optional<Succession>> heir = lastHeirOf(older);
    if (!heir.ok() || !heir.value())
        return heir.ok() ? Result<int>(0) : Result<int>(heir.error());
    const Result<std::optional<Unit>> unit = UnitTable(m_ledger.database()).find(heir.value()->newer);
    const Result<std::vector<Call>> open = CallTable(m_ledger.database()).openOf(older);
    if (!unit.ok() || !open.ok())
        return unit.ok() ? open.error() : unit.error();
    const std::set<CallId> withAnother = othersOfOneMatter(open.value());
    int passed = 0;
    for (const Call &call : open.value()) {
        // What another unit has in hand stays there: its answer comes back to where the caller's call stands.
        if (!call.handlerUnit.isNull() || !unit.value())
            continue;
        const bool isWith = withAnother.contains(call.id);
        const Done done = isWith ? closeWithIt(call) : passOn(call, *unit.value(), heir.value()->basis);
        if (!done.ok())
            return done.error();
        passed += isWith ? 0 : 1;
    }
    const Done done = transaction.commit();
    return done.ok() ? Result<int>(passed) : Result<int>(done.error());
}

Done UnitSuccession::handOverLate(UnitId unit)
{
    const Moment now = m_ledger.now();
    if (!m_endedAsOf || now - *m_endedAsOf >= kFresh || now < *m_endedAsOf) {
        Result<std::set<UnitId>> ended = SuccessionTable(m_ledger.database()).ended(now);
        if (!ended.ok())
            return ended.error();
        m_ended = ended.take();
        m_endedAsOf = now;
    }
    if (!m_ended.contains(unit))
        return {};
    const Result<int> passed = handOver(unit);
    return passed.ok() ? Done() : Done(passed.error());
}

// What came from the heir goes back to where it began, so that nobody has a matter from oneself.
Done UnitSuccession::passOn(const Call &call, const Unit &heir, const QString &basis)
{
    Json::Object note{{QStringLiteral("note"), basis}};
    if (call.fromUnit == heir.id && call.forwardedBy.isNull())
        return write(call, kind::kCallReturned, {}, std::move(note));
    return write(call, kind::kCallForwarded,
                 {{QStringLiteral("unit"), heir.id.text()}, {QStringLiteral("where"), heir.name}}, std::move(note));
}

Done UnitSuccession::closeWithIt(const Call &call)
{
    return write(call, kind::kCallClosed, {{QStringLiteral("reason"), QStringLiteral("passed-on")}}, {});
}

Done UnitSuccession::write(const Call &call, QStringView kind, Json::Object body, Json::Object personal)
{
    const Result<OfficerId> author = m_pen.author(call.unit);
    if (!author.ok())
        return author.error();
    const EntryDraft draft{call.unit,          {SubjectType::Call, call.id.as<SubjectId>()},
                           kind.toString(),    m_pen.now(),
                           call.lastEntry,     std::move(body),
                           std::move(personal)};
    const Result<Entry> written = m_pen.write(author.value(), draft);
    return written.ok() ? m_relay.carry(written.value()) : Done(written.error());
}

} // namespace tb
