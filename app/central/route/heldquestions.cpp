// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/heldquestions.h"

#include "problem.h"
#include "route/refusals.h"
#include "sync/wirecodec.h"

#include <algorithm>
#include <utility>

namespace tb {

namespace {
constexpr int kComeBackSeconds = 5;
} // namespace

void HeldQuestions::hold(const Desk &desk, const PullPage &emptyPage, seconds wait, std::shared_ptr<HttpReply> reply)
{
    end(desk.id);
    const quint64 ticket = ++m_lastTicket;
    reply->setOnAbandoned([this, id = desk.id, ticket] {
        const auto held = m_held.find(id);
        if (held != m_held.end() && held->second.ticket == ticket)
            m_held.erase(held);
    });
    m_held[desk.id] = {desk.unit, emptyPage, std::move(reply), ticket};
    m_scheduler.after(std::min(wait, kLongest), [this, id = desk.id, ticket, life = std::weak_ptr<int>(m_life)] {
        if (life.lock())
            finish(id, ticket);
    });
}

void HeldQuestions::finish(DeskId desk, quint64 ticket)
{
    const auto held = m_held.find(desk);
    if (held == m_held.end() || held->second.ticket != ticket)
        return;
    Held ended = std::move(held->second);
    m_held.erase(held);
    ended.emptyPage.now = m_pages.now();
    ended.reply->answer({200, "application/json", wire::encode(ended.emptyPage)});
}

void HeldQuestions::end(DeskId desk)
{
    const auto held = m_held.find(desk);
    if (held != m_held.end())
        finish(desk, held->second.ticket);
}

void HeldQuestions::answerNumbered()
{
    for (const UnitId &unit : m_ledger.takeNumbered())
        answer(unit);
}

void HeldQuestions::answer(UnitId unit)
{
    answerWhere([unit](const Held &held) { return held.unit == unit; });
    (void)m_ledger.database().tell();
}

void HeldQuestions::catchUp(const std::vector<UnitLog> &logs)
{
    std::map<UnitId, Cursor> heads;
    for (const UnitLog &log : logs)
        heads[log.unit] = log.cursor();
    answerWhere([&heads](const Held &held) {
        const auto head = heads.find(held.unit);
        const Cursor &seen = held.emptyPage.cursor;
        return head != heads.end() && (head->second.seq != seen.seq || head->second.epoch != seen.epoch);
    });
}

template <class Wanted> void HeldQuestions::answerWhere(Wanted wanted)
{
    std::vector<std::pair<DeskId, Held>> ready;
    for (auto held = m_held.begin(); held != m_held.end();) {
        if (wanted(held->second)) {
            ready.emplace_back(held->first, std::move(held->second));
            held = m_held.erase(held);
        } else {
            ++held;
        }
    }
    if (ready.empty())
        return;
    // Asked once more: a desk may have been revoked since its question came.
    const Result<std::vector<DeskId>> revoked = m_desks.revoked();
    // The desks of a unit wait at the same place: what comes after it is read once.
    std::map<std::pair<UnitId, QByteArray>, HttpResponse> told;
    for (const auto &[desk, held] : ready) {
        const Cursor &from = held.emptyPage.cursor;
        const auto place = std::make_pair(held.unit, from.sum);
        if (!revoked.ok()) {
            held.reply->answer(refusalOf(revoked.error()));
        } else if (std::find(revoked.value().begin(), revoked.value().end(), desk) != revoked.value().end()) {
            held.reply->answer(deskRevoked());
        } else {
            if (!told.contains(place))
                told.emplace(place, news(from));
            held.reply->answer(HttpResponse(told.at(place)));
        }
    }
}

HttpResponse HeldQuestions::news(const Cursor &from)
{
    const Result<PullPage> page = m_pages.after(from);
    return page.ok() ? HttpResponse{200, "application/json", wire::encode(page.value())} : refusalOf(page.error());
}

Done HeldQuestions::endRevoked()
{
    const Result<std::vector<DeskId>> revoked = m_desks.revoked();
    if (!revoked.ok())
        return revoked.error();
    for (const DeskId &desk : revoked.value()) {
        const auto held = m_held.find(desk);
        if (held == m_held.end())
            continue;
        const Held ended = std::move(held->second);
        m_held.erase(held);
        ended.reply->answer(deskRevoked());
    }
    return {};
}

void HeldQuestions::endAll()
{
    const std::map<DeskId, Held> all = std::exchange(m_held, {});
    for (const auto &[desk, held] : all)
        held.reply->answer(unavailable(kComeBackSeconds));
}

} // namespace tb
