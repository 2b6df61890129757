// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pusher.h"

#include "journal/limits.h"
#include "sync/wirecodec.h"

#include <algorithm>

namespace tb {

namespace {
// JSON in JSON: quotes are escaped, so a batch is longer on the wire than the sum of its parts.
qsizetype wireBytes(const Entry &entry)
{
    return 2 * (entry.headerBytes.size() + entry.bodyBytes.size() + entry.personalBytes.size()) + 200;
}
} // namespace

void Pusher::poke()
{
    if (m_busy || m_waiting || !m_link.hasToken())
        return;
    const std::vector<Entry> batch = nextBatch();
    if (!batch.empty())
        send(batch);
}

void Pusher::offerAgain()
{
    m_answered.clear();
    poke();
}

void Pusher::startOver()
{
    m_answered.clear();
    m_confirmedHeld.clear();
    m_busy = false;
    hurry();
}

void Pusher::hurry()
{
    ++m_round;
    m_busy = false;
    m_waiting = false;
    m_backoff.reset();
    poke();
}

std::vector<Entry> Pusher::nextBatch()
{
    std::vector<Entry> batch;
    const Result<std::vector<EntryId>> ids = waiting();
    if (!ids.ok())
        return batch;
    qsizetype bytes = 0;
    for (const EntryId &id : ids.value()) {
        const Result<std::optional<StoredEntry>> stored = m_entries.find(id);
        if (!stored.ok() || !stored.value())
            break;
        bytes += wireBytes(stored.value()->entry());
        if (!batch.empty() && (bytes > Limits::kBatchBytes / 2 || static_cast<int>(batch.size()) >= m_batchLimit))
            break;
        batch.push_back(stored.value()->entry());
    }
    return batch;
}

// Pending ones by their counters; then those of which the server has not said yet that it holds them.
Result<std::vector<EntryId>> Pusher::waiting()
{
    std::vector<EntryId> ids;
    for (const EntryState state : {EntryState::Pending, EntryState::Held}) {
        const Result<std::vector<EntryId>> found = m_entries.idsInState(state);
        if (!found.ok())
            return found.error();
        for (const EntryId &id : found.value()) {
            if (!m_answered.contains(id) && !m_confirmedHeld.contains(id))
                ids.push_back(id);
        }
    }
    return ids;
}

void Pusher::send(const std::vector<Entry> &batch)
{
    m_busy = true;
    PushRequest request;
    request.pending = static_cast<int>(batch.size());
    for (const Entry &entry : batch)
        request.entries.push_back({entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt});
    m_link.ask("/v1/push", wire::encode(request), [this, batch, round = m_round](const TransportAnswer &answer) {
        if (round == m_round)
            received(batch, answer);
    });
}

void Pusher::received(const std::vector<Entry> &batch, const TransportAnswer &answer)
{
    m_busy = false;
    if (answer.status != 200) {
        // A batch that the server cannot take as a whole is halved, so that one bad entry never blocks the others.
        if (answer.status == 400 || answer.status == 413)
            m_batchLimit = std::max(1, static_cast<int>(batch.size()) / 2);
        pause(answer.retryAfter);
        return;
    }
    const Result<std::vector<Verdict>> verdicts = wire::decodeVerdicts(answer.body);
    if (!verdicts.ok() || !m_applier.applyVerdicts(batch, verdicts.value()).ok()) {
        pause(std::nullopt);
        return;
    }
    bool forked = false;
    for (size_t i = 0; i < batch.size(); ++i) {
        const Verdict &verdict = verdicts.value()[i];
        const bool again = verdict.kind == VerdictKind::Retry && verdict.reason == u"stream-fork";
        forked = forked || again;
        if (verdict.kind == VerdictKind::Held)
            m_confirmedHeld.insert(batch[i].header.id);
        else if (!again)
            m_answered.insert(batch[i].header.id);
    }
    // Under a new stream everything that is pending has other bytes.
    if (forked)
        m_answered.clear();
    m_backoff.reset();
    m_batchLimit = Limits::kBatchEntries;
    poke();
}

void Pusher::pause(std::optional<seconds> asked)
{
    m_waiting = true;
    m_scheduler.after(m_backoff.next(asked), [this, round = m_round] {
        if (round != m_round)
            return;
        m_waiting = false;
        poke();
    });
}

} // namespace tb
