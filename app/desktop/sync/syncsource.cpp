// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsource.h"

#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "sync/syncwords.h"

#include <algorithm>

namespace tb {

namespace {
constexpr int kMostContested = 50;
}

int SyncView::needsYou() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const SyncItem &item) { return item.needsYou(); }));
}

Result<SyncView> SyncSource::read(const Seat &seat, bool leads)
{
    OutboxTable outbox(m_database);
    const Result<EntryCounts> counts = outbox.counts();
    const Result<int> sent = outbox.sentSince(momentAt(wallDate(m_clock.now()), QTime(0, 0)));
    const Result<std::optional<Moment>> oldest = outbox.oldestWaiting();
    if (!counts.ok() || !sent.ok() || !oldest.ok())
        return !counts.ok() ? counts.error() : !sent.ok() ? sent.error() : oldest.error();
    SyncView view{counts.value(), sent.value(), oldest.value(), {}};
    Done done = addContested(view);
    if (done.ok() && leads)
        done = addPassed(seat, view);
    if (done.ok() && leads)
        done = addDoor(seat, view);
    if (done.ok())
        done = addOwn(view);
    std::stable_sort(view.items.begin(), view.items.end(),
                     [](const SyncItem &a, const SyncItem &b) { return a.kind < b.kind; });
    return done.ok() ? Result<SyncView>(view) : Result<SyncView>(done.error());
}

Result<int> SyncSource::needsYou(const Seat &seat, bool leads)
{
    const Result<std::vector<StoredEntry>> refused = m_refusals.refused();
    SyncView view;
    Done done = refused.ok() ? addContested(view) : Done(refused.error());
    if (done.ok() && leads)
        done = addPassed(seat, view);
    if (done.ok() && leads)
        done = addDoor(seat, view);
    if (!done.ok())
        return done.error();
    return static_cast<int>(refused.value().size() + view.items.size());
}

Done SyncSource::addOwn(SyncView &view)
{
    const Result<std::vector<StoredEntry>> refused = m_refusals.refused();
    const Result<std::vector<StoredEntry>> held = m_refusals.held();
    const Result<std::vector<StoredEntry>> pending = m_refusals.pending(kMostPending);
    if (!refused.ok() || !held.ok() || !pending.ok())
        return !refused.ok() ? refused.error() : !held.ok() ? held.error() : pending.error();
    for (const StoredEntry &stored : refused.value())
        view.items.push_back(itemOf(stored, SyncItem::Kind::Refused));
    for (const StoredEntry &stored : held.value())
        view.items.push_back(itemOf(stored, SyncItem::Kind::Held));
    for (const StoredEntry &stored : pending.value())
        view.items.push_back(itemOf(stored, SyncItem::Kind::Pending));
    return {};
}

SyncItem SyncSource::itemOf(const StoredEntry &stored, SyncItem::Kind kind)
{
    const Entry &entry = stored.entry();
    return {kind,
            entry.header.id,
            {},
            entry.header.kind,
            stored.reason,
            nameOf(entry.header.officer),
            entry.header.occurredAt,
            SyncWords::content(entry)};
}

Done SyncSource::addContested(SyncView &view)
{
    const Result<std::vector<Call>> calls = CallTable(m_database).toBeLookedAt(kMostContested);
    if (!calls.ok())
        return calls.error();
    for (const Call &call : calls.value()) {
        const Result<QString> versions = versionsOf(call);
        if (!versions.ok())
            return versions.error();
        view.items.push_back({SyncItem::Kind::Contested,
                              {},
                              call.id,
                              kind::kCallAmended.toString(),
                              {},
                              call.reference,
                              call.lastChangeAt,
                              versions.value()});
    }
    return {};
}

// Every version stands in the timeline: the call as it was logged, then each amendment.
Result<QString> SyncSource::versionsOf(const Call &call)
{
    const Result<History> history = EntryTable(m_database).history(call.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    QStringList versions;
    for (const StampedEntry &stamped : history.value()) {
        const QString &name = stamped.entry.header.kind;
        if (name == kind::kCallLogged || name == kind::kCallAmended)
            versions.append(SyncWords::version(stamped, nameOf(stamped.entry.header.officer)));
    }
    return versions.join(QStringLiteral("\n\n"));
}

Done SyncSource::addPassed(const Seat &seat, SyncView &view)
{
    const Result<std::vector<PassedRefusal>> passed = m_refusals.passed(seat.unit, m_clock.now() - kPassedDays);
    if (!passed.ok())
        return passed.error();
    for (const PassedRefusal &one : passed.value())
        view.items.push_back(
            {SyncItem::Kind::Passed, one.passing, {}, one.kind, one.reason, nameOf(one.officer), one.at, one.text});
    return {};
}

Done SyncSource::addDoor(const Seat &seat, SyncView &view)
{
    const auto told = m_door.told(seat.unit, m_clock.now() - kPassedDays);
    if (!told.ok())
        return told.error();
    for (const FailedSignIn &one : told.value())
        view.items.push_back({SyncItem::Kind::Door,
                              one.entry,
                              {},
                              kind::kSignInFailed.toString(),
                              one.by,
                              nameOf(one.account),
                              one.at,
                              SyncWords::door(one)});
    return {};
}

QString SyncSource::lineName(LineId id)
{
    const Result<std::optional<Line>> line = LineTable(m_database).find(id);
    return line.ok() && line.value() ? line.value()->name : QString();
}

QString SyncSource::nameOf(OfficerId id)
{
    const Result<std::optional<Officer>> officer = OfficerTable(m_database).find(id);
    return officer.ok() && officer.value() ? officer.value()->name : QString();
}

} // namespace tb
