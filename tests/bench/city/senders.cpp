// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders.h"

#include "must.h"
#include "sync/wirecodec.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tb {

namespace {
constexpr size_t kSending = 1'000'000; ///< above the numbers of those who wait
constexpr int kMostDoublings = 5;
} // namespace

void Senders::send(size_t desk, const std::vector<EntryBytes> &entries, std::function<void()> taken)
{
    m_busy.try_emplace(desk, 0);
    m_crowd.ask(kSending + desk, "/v1/push", m_desks[desk].token(),
                wire::encode(PushRequest{static_cast<int>(entries.size()), entries}),
                [this, desk, entries, taken = std::move(taken)](const Crowd::Answer &answer) {
                    heard(desk, entries, taken, answer);
                });
}

void Senders::heard(size_t desk, const std::vector<EntryBytes> &entries, const std::function<void()> &taken,
                    const Crowd::Answer &answer)
{
    if (answer.status == 200) {
        const std::vector<Verdict> verdicts = must(wire::decodeVerdicts(answer.body), "verdicts");
        must(std::all_of(verdicts.begin(), verdicts.end(),
                         [](const Verdict &verdict) {
                             return verdict.kind == VerdictKind::Accepted || verdict.kind == VerdictKind::Known;
                         }),
             "nothing refused");
        m_taken += verdicts.size();
        m_busy.erase(desk);
        return taken();
    }
    ++m_turnedAway;
    const int doublings = std::min(m_busy[desk]++, kMostDoublings);
    const double wait = m_manners == Manners::Pressing
        ? 0
        : answer.retryAfter + QRandomGenerator::global()->bounded(double(1 << doublings));
    m_crowd.after(wait, [this, desk, entries, taken] { send(desk, entries, taken); });
}

} // namespace tb
