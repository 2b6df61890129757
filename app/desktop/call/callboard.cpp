// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callboard.h"

#include "domain/obligation.h"
#include "store/boardtable.h"
#include "store/calltable.h"

#include <algorithm>
#include <tuple>

namespace tb {

namespace {

using Kind = CallSection::Kind;

/// A promise this near belongs on top.
constexpr minutes kSoon{90};

bool waits(const Call &call)
{
    return call.status == CallStatus::Waiting;
}

bool callsBack(const Call &call)
{
    return call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised;
}

bool isOwedRing(const Call &call)
{
    return call.type == CallType::Missed && callsBack(call);
}

/// Settled rings of one line, number and day are one line too; a withheld number stands for itself.
auto dayOfCaller(const Call &call)
{
    return std::tuple(call.line, call.callerNumber, wallDate(call.startedAt),
                      call.callerNumber.isEmpty() ? call.id : CallId());
}

// What is owed sooner comes first; what is settled, the latest first.
bool comesBefore(const Call *a, const Call *b)
{
    const auto owedA = a->owedAt();
    const auto owedB = b->owedAt();
    if (owedA && owedB && *owedA != *owedB)
        return *owedA < *owedB;
    if (owedA.has_value() != owedB.has_value())
        return owedA.has_value();
    return a->startedAt > b->startedAt || (a->startedAt == b->startedAt && a->id > b->id);
}

} // namespace

Done CallBoard::load()
{
    m_day = wallDate(now());
    const Moment begin = momentAt(m_day, QTime(0, 0));
    const Moment end = momentAt(m_day.addDays(1), QTime(0, 0));
    m_calls.clear();
    Done done = take(CallTable(m_database).between(begin, end, kMost));
    if (done.ok())
        done = take(BoardTable(m_database).openOutside(begin, end, kMost));
    // Who rang in vain yesterday evening and was served this morning is part of this day's work.
    if (done.ok())
        done = take(BoardTable(m_database).settledMissed(momentAt(m_day.addDays(-1), QTime(0, 0)), begin, kMost));
    arrange();
    return done;
}

Done CallBoard::take(const Result<std::vector<Call>> &calls)
{
    if (!calls.ok())
        return calls.error();
    m_rowsRead += static_cast<qint64>(calls.value().size());
    for (const Call &call : calls.value()) {
        if (belongs(call))
            m_calls.insert_or_assign(call.id, call);
    }
    return {};
}

Result<bool> CallBoard::reread(const std::vector<Subject> &subjects)
{
    bool changed = false;
    for (const Subject &subject : subjects) {
        if (subject.type != SubjectType::Call)
            continue;
        const auto id = subject.id.as<CallId>();
        Done done = read(id, changed);
        // Whoever rang in vain before is served by this one: the store settles those without a word of their own.
        for (const CallId &ring : missedOfSameNumber(id))
            done = done.ok() ? read(ring, changed) : done;
        if (!done.ok())
            return done.error();
    }
    if (changed)
        arrange();
    return changed;
}

Done CallBoard::read(CallId id, bool &changed)
{
    const Result<std::optional<Call>> found = CallTable(m_database).find(id);
    if (!found.ok())
        return found.error();
    ++m_rowsRead;
    const bool keep = found.value() && belongs(*found.value());
    changed = changed || keep || m_calls.contains(id);
    if (keep)
        m_calls.insert_or_assign(id, *found.value());
    else
        m_calls.erase(id);
    return {};
}

std::vector<CallId> CallBoard::missedOfSameNumber(CallId id) const
{
    std::vector<CallId> rings;
    const auto found = m_calls.find(id);
    if (found == m_calls.end() || found->second.callerNumber.isEmpty())
        return rings;
    for (const auto &[other, call] : m_calls) {
        if (other != id && call.type == CallType::Missed && call.callerNumber == found->second.callerNumber)
            rings.push_back(other);
    }
    return rings;
}

void CallBoard::arrange()
{
    m_rows.clear();
    m_stands.clear();
    std::vector<Call> owed;
    std::map<decltype(dayOfCaller(Call())), std::vector<Call>> settled;
    for (const auto &[id, call] : m_calls) {
        if (isOwedRing(call))
            owed.push_back(call);
        else if (call.type == CallType::Missed && !call.isOpen())
            settled[dayOfCaller(call)].push_back(call);
        else
            m_rows.emplace(id, BoardRow{call, 1});
    }
    for (const Obligation &obligation : obligationsOf(owed)) {
        Call newest = obligation.call();
        newest.callBackAt = obligation.due;
        newest.callBackTries = obligation.tries;
        standTogether(obligation.rings, newest);
    }
    for (const auto &[caller, rings] : settled)
        standTogether(rings, *std::max_element(rings.begin(), rings.end(), [](const Call &a, const Call &b) {
                          return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
                      }));
}

void CallBoard::standTogether(const std::vector<Call> &rings, Call newest)
{
    for (const Call &ring : rings) {
        newest.pending = std::max(newest.pending, ring.pending);
        m_stands[ring.id] = newest.id;
    }
    const CallId id = newest.id;
    m_rows.emplace(id, BoardRow{std::move(newest), static_cast<int>(rings.size())});
}

const BoardRow *CallBoard::find(CallId id) const
{
    const auto stands = m_stands.find(id);
    const auto found = m_rows.find(stands == m_stands.end() ? id : stands->second);
    return found == m_rows.end() ? nullptr : &found->second;
}

bool CallBoard::presses(const Call &call) const
{
    if (call.status == CallStatus::CallBackOwed || call.isOverdue(now()))
        return true;
    if (call.asks(m_reader))
        return true;
    return call.status == CallStatus::CallBackPromised && *call.callBackAt - now() < kSoon;
}

bool CallBoard::wasCalledBack(const Call &call) const
{
    return !call.isOpen() && call.type == CallType::Missed && (isToday(call) || endedToday(call));
}

bool CallBoard::fallsDue(const Call &call) const
{
    return call.owedAt() && !call.isOverdue(now()) && wallDate(*call.owedAt()) == m_day;
}

CallSection CallBoard::section(Kind kind, const std::function<bool(const Call &)> &takes) const
{
    std::vector<const Call *> taken;
    for (const auto &[id, row] : m_rows) {
        if (takes(row.call))
            taken.push_back(&row.call);
    }
    std::sort(taken.begin(), taken.end(), comesBefore);
    CallSection section{kind, {}};
    for (const Call *call : taken)
        section.calls.push_back(call->id);
    return section;
}

std::vector<CallSection> CallBoard::sections(CallTab tab) const
{
    const auto pressing = [this](const Call &call) { return presses(call); };
    const auto running = [this](const Call &call) { return call.isOpen() && !presses(call); };
    const auto finished = [this](const Call &call) { return !call.isOpen() && isToday(call); };
    switch (tab) {
    case CallTab::Today:
        return {section(Kind::DoNow, pressing), section(Kind::InProgress, running), section(Kind::Finished, finished)};
    case CallTab::CallBack:
        return {section(Kind::ToCallBack, callsBack),
                section(Kind::CalledBack, [this](const Call &call) { return wasCalledBack(call); })};
    case CallTab::Due:
        return {section(Kind::Due, [this](const Call &call) { return fallsDue(call); }),
                section(Kind::Waiting, [this](const Call &c) { return waits(c) && !fallsDue(c); })};
    case CallTab::Overdue:
        return {section(Kind::Overdue, [this](const Call &call) { return call.isOverdue(now()); })};
    }
    Q_UNREACHABLE();
}

CallCounts CallBoard::counts() const
{
    CallCounts counts;
    for (const auto &[id, row] : m_rows) {
        counts.today += isToday(row.call);
        counts.callBack += callsBack(row.call);
        counts.due += fallsDue(row.call);
        counts.overdue += row.call.isOverdue(now());
    }
    for (const auto &[id, call] : m_calls) {
        counts.answered += isToday(call) && call.type == CallType::Answered;
        counts.incoming += isToday(call) && call.isIncoming();
    }
    return counts;
}

bool CallBoard::isToday(const Call &call) const
{
    return wallDate(call.startedAt) == m_day;
}

bool CallBoard::endedToday(const Call &call) const
{
    if (call.type != CallType::Missed)
        return false;
    const auto later = m_calls.find(call.settledBy);
    return (later != m_calls.end() && isToday(later->second)) || (call.closedAt && wallDate(*call.closedAt) == m_day);
}

} // namespace tb
