// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callmeasure.h"

#include <QtGlobal>

namespace tb {

namespace {

enum Fate {
    Made,
    Prank,
    RangOff,
    Reached,
    CameAgain,
    Waits,
    PutAside,
    OnTheLine,
    Within2h,
    ThatDay,
    Within3d,
    After,
    Never
};
enum Promise { Kept, Broken, Runs, IsOver };
enum Debt { None, Owed, PastDue };

} // namespace

bool CallCell::isIn(CallMeasure measure) const
{
    using enum CallMeasure;
    const bool answered = m_fate >= OnTheLine;
    switch (measure) {
    case Incoming:
        return m_fate != Made;
    case Answered:
        return answered;
    case Missed:
        return m_fate >= Reached && m_fate <= PutAside;
    case Open:
        return m_debt != None;
    case Overdue:
        return m_debt == PastDue;
    case Outgoing:
        return m_fate == Made;
    case Nuisance:
        return m_fate == Prank;
    case Abandoned:
        return m_fate == RangOff;
    case InTime:
    case Late:
    case Running:
    case RunOut:
        return answered && m_term == static_cast<int>(measure) - static_cast<int>(InTime);
    default: // called back … given up, at once … not yet: in the order of the fates
        return m_fate == static_cast<int>(measure) - static_cast<int>(CalledBack) + Reached;
    }
}

std::vector<int> CallCell::of(CallMeasure measure)
{
    std::vector<int> numbers;
    for (int at = 0; at < kFates * kTerms * kDebts; ++at) {
        const int number = at / (kTerms * kDebts) * 100 + at / kDebts % kTerms * 10 + at % kDebts;
        if (CallCell(number).isIn(measure))
            numbers.push_back(number);
    }
    return numbers;
}

void CallTally::add(CallCell cell, int count)
{
    for (int measure = 0; measure < kCallMeasures; ++measure) {
        if (cell.isIn(static_cast<CallMeasure>(measure)))
            counts[static_cast<std::size_t>(measure)] += count;
    }
}

CallTally &CallTally::operator+=(const CallTally &other)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    return *this;
}

// "100 %" with a missed call beside it, or "0 %" with an answered one, would be read as a mistake.
int perMilleOf(int part, int whole)
{
    Q_ASSERT(whole > 0);
    const auto rounded = static_cast<int>((qint64{part} * 1000 + whole / 2) / whole);
    if (rounded == 1000 && part < whole)
        return 999;
    return rounded == 0 && part > 0 ? 1 : rounded;
}

} // namespace tb
