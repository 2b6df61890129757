// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay.h"

#include "journal/checksum.h"
#include "journal/kinds.h"
#include "relaywords.h"
#include "store/calltable.h"
#include "store/erasuretable.h"
#include "store/successiontable.h"
#include "store/unittable.h"

#include <algorithm>
#include <set>

namespace tb {

namespace {

// Which entry a report is about: its own, or the one that a report from farther away was about.
QString rootOf(const Entry &entry)
{
    return entry.header.kind == kind::kCallReported ? textOf(entry.body, u"entry") : entry.header.id.text();
}

Json::Object openingOf(const Call &call, const Entry &entry, const Unit &from)
{
    Json::Object body{{QStringLiteral("ref"), call.reference},
                      {QStringLiteral("unit"), call.unit.text()},
                      {QStringLiteral("where"), from.name},
                      {QStringLiteral("call"), call.id.text()},
                      {QStringLiteral("entry"), entry.header.id.text()},
                      {QStringLiteral("hops"), call.hops},
                      {QStringLiteral("kind"), call.kind},
                      {QStringLiteral("field"), call.field},
                      {QStringLiteral("urgency"), call.urgency},
                      {QStringLiteral("confidential"), call.confidential}};
    if (call.dueAt)
        body.emplace_back(QStringLiteral("due"), toMs(*call.dueAt));
    return body;
}

Json::Object callerOf(const Call &call, const Entry &entry)
{
    return {{QStringLiteral("name"), call.callerName},
            {QStringLiteral("number"), call.callerNumber},
            {QStringLiteral("place"), call.place},
            {QStringLiteral("content"), call.content},
            {QStringLiteral("note"), textOf(entry.personal, u"note")}};
}

// Why a matter cannot go there; empty where it can.
QString reasonAgainst(const Call &call, const std::optional<Unit> &target, const std::set<UnitId> &ended)
{
    if (!target)
        return QStringLiteral("unknown-unit");
    if (target->id == call.unit)
        return QStringLiteral("own-unit");
    return ended.contains(target->id) ? QStringLiteral("ended-unit") : QString();
}

// Only by such an entry does a matter come to have another unit's copy, or another unit's matter that it is a copy of.
bool leadsAbroad(const Entry &entry)
{
    const QString &kind = entry.header.kind;
    return kind == kind::kCallReceived || (kind == kind::kCallForwarded && !textOf(entry.body, u"unit").isEmpty());
}

} // namespace

bool Relay::concernsOthers(const Entry &entry, const std::vector<const StoredEntry *> &before)
{
    if (entry.header.kind == kind::kLineRung)
        return true;
    return entry.header.subject.type == SubjectType::Call
        && (leadsAbroad(entry) || std::any_of(before.begin(), before.end(), [](const StoredEntry *stored) {
                return leadsAbroad(stored->entry());
            }));
}

CallId Relay::copyOf(EntryId forwarded)
{
    return CallId::fromBytes(entrySum("tb/relay/1\n" + forwarded.bytes()).left(16));
}

Done Relay::carry(const Entry &entry)
{
    if (entry.header.kind == kind::kLineRung)
        return m_checks.carry(entry);
    if (entry.header.subject.type != SubjectType::Call)
        return {};
    const Result<std::optional<Call>> found = CallTable(m_ledger.database()).find(entry.header.subject.id.as<CallId>());
    if (!found.ok() || !found.value())
        return found.ok() ? Done() : Done(found.error());
    const Call &call = *found.value();
    Done done = reserveOthers(call);
    if (done.ok() && entry.header.kind == kind::kPersonalErased)
        return eraseCopies(call, entry);
    // What comes late of a call that was erased must not reach others either.
    Entry told = entry;
    if (call.erased)
        forgetPersonal(told);
    if (done.ok())
        done = tellCopies(call, told);
    if (done.ok())
        done = tellOrigin(call, told);
    return done.ok() ? passOn(call, told) : done;
}

// Another process may be writing for them: what is decided about them has to be read after it is done.
Done Relay::reserveOthers(const Call &call)
{
    if (!m_ledger.database().isShared())
        return {};
    CallTable calls(m_ledger.database());
    const Result<std::vector<Call>> copies = calls.copiesOf(call.id);
    const Result<std::optional<Call>> origin = calls.find(call.fromCall);
    if (!copies.ok() || !origin.ok())
        return copies.ok() ? Done(origin.error()) : Done(copies.error());
    std::set<UnitId> others;
    for (const Call &copy : copies.value())
        others.insert(copy.unit);
    if (origin.value())
        others.insert(origin.value()->unit);
    Done done;
    for (const UnitId &unit : others)
        done = done.ok() ? m_ledger.reserve(unit) : done;
    return done;
}

Done Relay::passOn(const Call &call, const Entry &entry)
{
    const QString named = textOf(entry.body, u"unit");
    if (entry.header.kind != kind::kCallForwarded || named.isEmpty())
        return {};
    const UnitId to = UnitId::fromText(named);
    UnitTable units(m_ledger.database());
    const Result<std::optional<Unit>> target = units.find(to);
    const Result<std::optional<Unit>> from = units.find(call.unit);
    if (!target.ok() || !from.ok())
        return target.ok() ? from.error() : target.error();
    const Result<std::set<UnitId>> ended = SuccessionTable(m_ledger.database()).ended(m_ledger.now());
    if (!ended.ok())
        return ended.error();
    const QString reason = reasonAgainst(call, target.value(), ended.value());
    if (!reason.isEmpty())
        return refuse(call, entry, to, reason);
    const CallId copy = copyOf(entry.header.id);
    const Result<std::optional<Call>> there = CallTable(m_ledger.database()).find(copy);
    if (!there.ok() || there.value())
        return there.ok() ? Done() : Done(there.error());
    const Done opened = write(to, copy, kind::kCallReceived, openingOf(call, entry, from.value().value_or(Unit())),
                              callerOf(call, entry));
    return opened.ok() && call.erased ? eraseLate(call, copy, to) : opened;
}

// Passed on by a desk that did not know of the erasure: the other unit gets the matter without the caller.
Done Relay::eraseLate(const Call &call, CallId copy, UnitId unit)
{
    const Result<History> history = m_ledger.writer().entries().history(call.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    const std::optional<Erasure> erasure = erasureIn(history.value());
    for (const StampedEntry &stamped : history.value()) {
        if (erasure && stamped.entry.header.id == erasure->entry)
            return eraseCopy(call, copy, unit, stamped.entry);
    }
    return {};
}

// Downwards only: a unit that got a matter erases what it got, not what the other unit had written down.
Done Relay::eraseCopies(const Call &call, const Entry &order)
{
    const Result<std::vector<Call>> copies = CallTable(m_ledger.database()).copiesOf(call.id);
    if (!copies.ok())
        return copies.error();
    for (const Call &copy : copies.value()) {
        const Done done = copy.erased ? Done() : eraseCopy(call, copy.id, copy.unit, order);
        if (!done.ok())
            return done;
    }
    return {};
}

Done Relay::eraseCopy(const Call &call, CallId copy, UnitId unit, const Entry &order)
{
    const Result<std::optional<Unit>> from = UnitTable(m_ledger.database()).find(call.unit);
    if (!from.ok())
        return from.error();
    return write(unit, copy, kind::kPersonalErased,
                 {{QStringLiteral("basis"), textOf(order.body, u"basis")},
                  {QStringLiteral("paper"), textOf(order.body, u"paper")},
                  {QStringLiteral("unit"), call.unit.text()},
                  {QStringLiteral("where"), from.value().value_or(Unit()).name},
                  {QStringLiteral("entry"), order.header.id.text()}},
                 {});
}

// A matter must not be lost because the unit is not there: it comes back at once, with the reason.
Done Relay::refuse(const Call &call, const Entry &entry, UnitId unit, const QString &reason)
{
    const Result<bool> heard = hasHeard(call, entry.header.id.text());
    if (!heard.ok() || heard.value())
        return heard.ok() ? Done() : Done(heard.error());
    return write(call.unit, call.id, kind::kCallReported,
                 {{QStringLiteral("what"), QStringLiteral("returned")},
                  {QStringLiteral("unit"), unit.text()},
                  {QStringLiteral("entry"), entry.header.id.text()},
                  {QStringLiteral("reason"), reason}},
                 {});
}

Done Relay::tellCopies(const Call &call, const Entry &entry)
{
    const QString what = RelayWords::forCopies(call, entry);
    if (what.isEmpty())
        return {};
    const Result<std::vector<Call>> copies = CallTable(m_ledger.database()).copiesOf(call.id);
    if (!copies.ok())
        return copies.error();
    for (const Call &copy : copies.value()) {
        const bool concerned = what == u"reopened" ? copy.unit == call.handlerUnit : copy.isOpen();
        // The copy which this very entry opened, where it is carried a second time.
        const bool own = copy.id == copyOf(entry.header.id);
        const Done told = concerned && !own ? tell(copy, call.unit, what, entry) : Done();
        if (!told.ok())
            return told;
    }
    return {};
}

Done Relay::tellOrigin(const Call &call, const Entry &entry)
{
    const QString what = RelayWords::forOrigin(call, entry);
    if (call.fromCall.isNull() || what.isEmpty())
        return {};
    const Result<std::optional<Call>> origin = CallTable(m_ledger.database()).find(call.fromCall);
    if (!origin.ok() || !origin.value())
        return origin.ok() ? Done() : Done(origin.error());
    return tell(*origin.value(), call.unit, what, entry);
}

Done Relay::tell(const Call &listener, UnitId speaker, const QString &what, const Entry &entry)
{
    const QString root = rootOf(entry);
    const Result<bool> heard = hasHeard(listener, root);
    if (!heard.ok() || heard.value())
        return heard.ok() ? Done() : Done(heard.error());
    Json::Object body = RelayWords::body(entry);
    body.emplace_back(QStringLiteral("what"), what);
    body.emplace_back(QStringLiteral("unit"), speaker.text());
    body.emplace_back(QStringLiteral("entry"), root);
    return write(listener.unit, listener.id, kind::kCallReported, std::move(body), RelayWords::personal(entry));
}

Result<bool> Relay::hasHeard(const Call &listener, const QString &entry)
{
    const Result<History> history = m_ledger.writer().entries().history(listener.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    return std::any_of(history.value().begin(), history.value().end(), [&entry](const StampedEntry &stamped) {
        return stamped.entry.header.kind == kind::kCallReported && textOf(stamped.entry.body, u"entry") == entry;
    });
}

Done Relay::write(UnitId unit, CallId call, QStringView kind, Json::Object body, Json::Object personal)
{
    const Result<OfficerId> author = m_pen.author(unit);
    if (!author.ok())
        return author.error();
    const EntryDraft draft{unit,
                           {SubjectType::Call, call.as<SubjectId>()},
                           kind.toString(),
                           m_pen.now(),
                           {},
                           std::move(body),
                           std::move(personal)};
    const Result<Entry> written = m_pen.write(author.value(), draft);
    return written.ok() ? carry(written.value()) : Done(written.error());
}

} // namespace tb
