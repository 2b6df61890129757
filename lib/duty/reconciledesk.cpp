// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/reconciledesk.h"

#include "domain/missedlist.h"
#include "duty/callbackdesk.h"
#include "journal/checksum.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/ringtable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {
constexpr int kMostInWindow = 1'000'000;
}

std::vector<CountedRing> Reconciliation::unnoted() const
{
    std::vector<CountedRing> without;
    std::copy_if(rings.begin(), rings.end(), std::back_inserter(without),
                 [](const CountedRing &ring) { return ring.call.isNull(); });
    return without;
}

int Reconciliation::news() const
{
    return static_cast<int>(std::count(known.begin(), known.end(), false));
}

// The same ring has the same id on every desk that reads the same list. The number has no part in it: an id outlives
// the erasure of what is personal.
RingId ReconcileDesk::idOf(LineId line, const CountedRing &ring)
{
    const QByteArray what = line.bytes() + ' ' + QByteArray::number(toMs(ring.at)) + ' '
        + QByteArray::number(ring.rang.value_or(-1)) + ' ' + QByteArray::number(ring.talked.value_or(-1));
    QByteArray bytes = bodySum(what).left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return RingId::fromBytes(bytes);
}

EntryDraft ReconcileDesk::draftOf(const Seat &seat, const CountedRing &ring)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Ring, ring.id.as<SubjectId>()};
    draft.kind = kind::kRingCounted.toString();
    draft.occurredAt = ring.at;
    draft.body = {{QStringLiteral("line"), ring.line.text()},
                  {QStringLiteral("at"), toMs(ring.at)},
                  {QStringLiteral("source"), ring.source}};
    if (ring.rang)
        draft.body.emplace_back(QStringLiteral("rang"), *ring.rang);
    if (ring.talked)
        draft.body.emplace_back(QStringLiteral("talked"), *ring.talked);
    if (!ring.call.isNull())
        draft.body.emplace_back(QStringLiteral("call"), ring.call.text());
    draft.personal = {{QStringLiteral("number"), ring.number}};
    return draft;
}

bool ReconcileDesk::mayRecord(const Seat &seat)
{
    const auto officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok() || !officer.value())
        return false;
    Header header;
    header.kind = kind::kRingCounted.toString();
    header.unit = seat.unit;
    header.officer = seat.officer;
    return permits(*officer.value(), header, {}).ok();
}

Result<Reconciliation> ReconcileDesk::compare(const Seat &seat, LineId line, const QString &list)
{
    const auto found = LineTable(m_pen.database()).find(line);
    const auto unit = UnitTable(m_pen.database()).find(seat.unit);
    if (!found.ok() || !unit.ok())
        return found.ok() ? unit.error() : found.error();
    if (!found.value() || !unit.value() || found.value()->unit != seat.unit)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("line")};
    RingList read = countedRingsOf(list, unit.value()->areaCode, found.value()->number, m_pen.now());
    Reconciliation compared;
    compared.unreadable = read.unreadable;
    std::stable_sort(read.rings.begin(), read.rings.end(),
                     [](const CountedRing &a, const CountedRing &b) { return a.at < b.at; });
    if (read.rings.empty())
        return compared;
    Result<std::vector<Call>> calls
        = CallTable(m_pen.database())
              .between(read.rings.front().at - kWindow, read.rings.back().at + kWindow + kWindow, kMostInWindow);
    if (!calls.ok())
        return calls.error();
    std::vector<Call> own = calls.take();
    std::erase_if(own, [&](const Call &call) { return call.unit != seat.unit || call.line != line; });
    const std::vector<CallId> matched = callsFor(read.rings, own, kWindow);
    for (std::size_t i = 0; i < read.rings.size(); ++i) {
        CountedRing ring = read.rings[i];
        ring.unit = seat.unit;
        ring.line = line;
        ring.call = matched[i];
        ring.id = idOf(line, ring);
        const auto before = RingTable(m_pen.database()).find(ring.id);
        if (!before.ok())
            return before.error();
        compared.rings.push_back(ring);
        compared.known.push_back(before.value().has_value());
    }
    return compared;
}

Result<int> ReconcileDesk::record(const Seat &seat, const Reconciliation &compared)
{
    std::vector<EntryDraft> drafts;
    for (std::size_t i = 0; i < compared.rings.size(); ++i) {
        if (!compared.known[i])
            drafts.push_back(draftOf(seat, compared.rings[i]));
    }
    const auto count = static_cast<int>(drafts.size());
    if (count == 0)
        return 0;
    const Done done = m_pen.writeAll(seat, std::move(drafts));
    return done.ok() ? Result<int>(count) : Result<int>(done.error());
}

Result<int> ReconcileDesk::noteMissed(const Seat &seat, const Reconciliation &compared)
{
    std::vector<MissedRing> missed;
    LineId line;
    for (const CountedRing &ring : compared.unnoted()) {
        line = ring.line;
        if (!ring.isAnswered())
            missed.push_back({ring.number, ring.at, {}, true});
    }
    return missed.empty() ? Result<int>(0) : CallBackDesk(m_pen).logMissed(seat, line, missed);
}

} // namespace tb
