// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/missedpreview.h"

#include <algorithm>
#include <set>

namespace tb {

namespace {

using State = MissedPreview::State;

/// A ring is the same as another of its number in the same minute: lists are copied with and without seconds.
auto sameness(const QString &number, Moment at)
{
    return std::pair(number, toMs(at) / 60'000);
}

State stateOf(const MissedRing &ring, Moment now)
{
    if (ring.number.isEmpty())
        return State::NoNumber;
    if (ring.at > now)
        return State::InFuture;
    return ring.readable ? State::Ready : State::NoDay;
}

} // namespace

std::vector<MissedPreview> MissedPreview::of(const std::vector<MissedRing> &rings, LineId line,
                                             const std::vector<Call> &known, Moment now)
{
    std::set<std::pair<QString, qint64>> inBook;
    for (const Call &call : known) {
        if (call.type == CallType::Missed && call.line == line)
            inBook.insert(sameness(call.callerNumber, call.startedAt));
    }
    std::set<std::pair<QString, qint64>> inList;
    std::vector<MissedPreview> rows;
    for (const MissedRing &ring : rings) {
        MissedPreview row{ring, stateOf(ring, now)};
        if (row.state == State::Ready && inBook.contains(sameness(ring.number, ring.at)))
            row.state = State::Known;
        else if (row.state == State::Ready && !inList.insert(sameness(ring.number, ring.at)).second)
            row.state = State::Twice;
        rows.push_back(row);
    }
    return rows;
}

std::vector<MissedRing> MissedPreview::ready(const std::vector<MissedPreview> &rows)
{
    std::vector<MissedRing> rings;
    for (const MissedPreview &row : rows) {
        if (row.state == State::Ready)
            rings.push_back(row.ring);
    }
    return rings;
}

} // namespace tb
