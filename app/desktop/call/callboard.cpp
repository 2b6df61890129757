// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callboard.h"

#include "store/calltable.h"

#include <algorithm>

namespace tb {

namespace {

using Kind = CallSection::Kind;

/// A promise this near belongs on top.
constexpr minutes kSoon{90};

bool callsBack(const Call &call)
{
    return call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised;
}

bool presses(const Call &call, Moment now, bool)
{
    if (call.status == CallStatus::CallBackOwed || call.isOverdue(now))
        return true;
    return call.status == CallStatus::CallBackPromised && *call.callBackAt - now < kSoon;
}

bool runs(const Call &call, Moment now, bool today)
{
    return call.isOpen() && !presses(call, now, today);
}

bool isDone(const Call &call, Moment, bool today)
{
    return !call.isOpen() && today;
}

bool waitsForCall(const Call &call, Moment, bool)
{
    return callsBack(call);
}

bool wasCalledBack(const Call &call, Moment, bool today)
{
    return today && !call.isOpen() && call.type == CallType::Missed;
}

bool fallsDue(const Call &call, Moment now, bool)
{
    return call.owedAt() && !call.isOverdue(now) && wallDate(*call.owedAt()) == wallDate(now);
}

bool isLate(const Call &call, Moment now, bool)
{
    return call.isOverdue(now);
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
    CallTable table(m_database);
    Result<std::vector<Call>> open = table.open(kMost);
    if (!open.ok())
        return open.error();
    Result<std::vector<Call>> today
        = table.between(momentAt(m_day, QTime(0, 0)), momentAt(m_day.addDays(1), QTime(0, 0)), kMost);
    if (!today.ok())
        return today.error();
    m_calls.clear();
    for (const std::vector<Call> *part : {&open.value(), &today.value()}) {
        m_rowsRead += static_cast<qint64>(part->size());
        for (const Call &call : *part)
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
    }
    return changed;
}

const Call *CallBoard::find(CallId id) const
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : &found->second;
}

CallSection CallBoard::section(Kind kind, bool (*takes)(const Call &, Moment, bool)) const
{
    std::vector<const Call *> taken;
    for (const auto &[id, call] : m_calls) {
        if (takes(call, now(), isToday(call)))
            taken.push_back(&call);
    }
    std::sort(taken.begin(), taken.end(), comesBefore);
    CallSection section{kind, {}};
    for (const Call *call : taken)
        section.calls.push_back(call->id);
    return section;
}

std::vector<CallSection> CallBoard::sections(CallTab tab) const
{
    switch (tab) {
    case CallTab::Today:
        return {section(Kind::DoNow, presses), section(Kind::InProgress, runs), section(Kind::Finished, isDone)};
    case CallTab::CallBack:
        return {section(Kind::ToCallBack, waitsForCall), section(Kind::CalledBack, wasCalledBack)};
    case CallTab::Due:
        return {section(Kind::Due, fallsDue)};
    case CallTab::Overdue:
        return {section(Kind::Overdue, isLate)};
    }
    Q_UNREACHABLE();
}

CallCounts CallBoard::counts() const
{
    CallCounts counts;
    for (const auto &[id, call] : m_calls) {
        const bool today = isToday(call);
        counts.today += today;
        counts.callBack += callsBack(call);
        counts.due += fallsDue(call, now(), today);
        counts.overdue += call.isOverdue(now());
        counts.answered += today && call.type == CallType::Answered;
        counts.incoming += today && call.type != CallType::Outgoing;
    }
    return counts;
}

bool CallBoard::isToday(const Call &call) const
{
    return wallDate(call.startedAt) == m_day;
}

} // namespace tb
