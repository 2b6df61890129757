// SPDX-License-Identifier: GPL-3.0-or-later
#include "healing.h"

#include "store/transaction.h"

namespace tb {

// The proof is of the present epoch, and yet the journal does not have the point: it has lost a piece of this epoch.
Result<bool> Healing::wasRolledBack(const Cursor &proof)
{
    if (!m_ledger.isConfirmed(proof))
        return false;
    const Result<UnitLog> log = m_ledger.log(proof.unit);
    const Result<bool> known = m_ledger.knows(proof);
    if (!log.ok() || !known.ok())
        return log.ok() ? known.error() : log.error();
    return log.value().epoch == proof.epoch && !known.value();
}

Result<LocateAnswer> Healing::locate(UnitId unit, const LocateRequest &request)
{
    Transaction transaction(m_ledger.database());
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Result<bool> lost = wasRolledBack(request.proof);
    if (!lost.ok())
        return lost.error();
    if (lost.value()) {
        const Done begun = m_ledger.beginEpoch(unit);
        if (!begun.ok())
            return begun.error();
    }
    LocateAnswer answer;
    for (const Cursor &point : request.points) {
        const Result<bool> known = m_ledger.knows(point);
        if (!known.ok())
            return known.error();
        if (known.value() && point.seq > answer.seq) {
            answer.seq = point.seq;
            answer.sum = point.sum;
        }
    }
    const Result<UnitLog> log = m_ledger.log(unit);
    if (!log.ok())
        return log.error();
    answer.epoch = log.value().epoch;
    const Done done = transaction.commit();
    return done.ok() ? Result<LocateAnswer>(answer) : Result<LocateAnswer>(done.error());
}

Done Healing::takeBack(UnitId unit, const ReturnRequest &request)
{
    if (!m_ledger.isConfirmed(request.to))
        return Error{ErrorCode::ChainBroken, QStringLiteral("not confirmed by this server")};
    std::vector<std::pair<Entry, Stamps>> lost;
    Cursor at = request.from;
    for (const SentEntry &sent : request.entries) {
        const Result<Entry> entry = decodeEntry(sent.bytes);
        const Result<Stamps> stamps = decodeStamps(sent.stamps);
        if (!entry.ok() || !stamps.ok())
            return entry.ok() ? Done(stamps.error()) : Done(entry.error());
        at.sum = nextSum(at, entry.value().sum(), stamps.value());
        at.epoch = stamps.value().epoch;
        at.seq = stamps.value().seq;
        if (entry.value().header.unit != unit)
            return Error{ErrorCode::ChainBroken, QStringLiteral("another unit's entry")};
        lost.emplace_back(entry.value(), stamps.value());
    }
    if (at.sum != request.to.sum || at.seq != request.to.seq)
        return Error{ErrorCode::ChainBroken, QStringLiteral("does not end at the confirmed point")};
    Transaction transaction(m_ledger.database());
    Done done = transaction.begun();
    for (const auto &[entry, stamps] : lost)
        done = done.ok() ? readmit(entry, stamps) : done;
    return done.ok() ? transaction.commit() : done;
}

// Its author may have offered it again before anybody returned what it depends on: then it is held here, and its proof
// ends that.
Done Healing::readmit(const Entry &entry, const Stamps &before)
{
    const Result<std::optional<StoredEntry>> here = m_entries.find(entry.header.id);
    if (!here.ok())
        return here.error();
    const bool held = here.value() && here.value()->state == EntryState::Waiting;
    if (here.value() && !held)
        return {};
    const Result<Stamps> stamps = m_ledger.acceptAgain(held ? here.value()->entry() : entry, before, held);
    // What this entry meant for another unit may be lost as well.
    const Done carried = stamps.ok() ? m_relay.carry(entry) : Done(stamps.error());
    return carried.ok() ? m_acceptance.reviewHeld(entry.header.subject.id) : carried;
}

} // namespace tb
