// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfigures.h"

#include <algorithm>

namespace tb {
namespace {

LineFigures &lineOf(std::vector<LineFigures> &lines, const LineId &id)
{
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const LineFigures &line) { return line.line == id; });
    if (found != lines.end())
        return *found;
    lines.push_back({.line = id});
    return lines.back();
}

void countOutcome(LineFigures &line, ReportOutcome outcome)
{
    switch (outcome) {
    case ReportOutcome::AnsweredOnTheSpot:
    case ReportOutcome::GuidedElsewhere:
        ++line.onTheSpot;
        break;
    case ReportOutcome::Forwarded:
    case ReportOutcome::PassedTo1022:
    case ReportOutcome::EmergencyAlerted:
        ++line.forwarded;
        break;
    case ReportOutcome::CallBackPromised:
        ++line.promised;
        break;
    case ReportOutcome::None:
    case ReportOutcome::Noted:
    case ReportOutcome::Refused:
    case ReportOutcome::Dropped:
        ++line.other;
        break;
    }
}

void countCall(LineFigures &line, const ReportCall &call)
{
    ++line.incoming;
    if (call.type == ReportCallType::Missed) {
        ++line.missed;
        line.calledBack += call.calledBackAt ? 1 : 0;
        line.rangAgain += !call.calledBackAt && call.rangAgainAt ? 1 : 0;
        return;
    }
    ++line.answered;
    countOutcome(line, call.outcome);
}

std::optional<int> perMille(const LineFigures &total)
{
    if (total.incoming == 0)
        return std::nullopt;
    const int rounded = (total.answered * 1000 + total.incoming / 2) / total.incoming;
    // "100 %" with a missed call beside it, or "0 %" with an answered one, would be read as a mistake.
    if (total.missed > 0 && rounded == 1000)
        return 999;
    return total.answered > 0 && rounded == 0 ? 1 : rounded;
}

std::optional<seconds> medianRing(const std::vector<ReportCall> &calls)
{
    std::vector<seconds> rings;
    for (const ReportCall &call : calls) {
        if (call.type == ReportCallType::Answered && call.rang)
            rings.push_back(*call.rang);
    }
    if (rings.empty())
        return std::nullopt;
    const auto middle = rings.begin() + static_cast<std::ptrdiff_t>((rings.size() - 1) / 2);
    std::nth_element(rings.begin(), middle, rings.end());
    return *middle;
}

std::optional<minutes> slowestCallBack(const std::vector<ReportCall> &calls)
{
    std::optional<minutes> slowest;
    for (const ReportCall &call : calls) {
        if (call.type != ReportCallType::Missed || !call.calledBackAt)
            continue;
        // A clock set back between the two must not print a negative wait.
        const minutes wait = std::max(minutes{0}, std::chrono::ceil<minutes>(*call.calledBackAt - call.at));
        slowest = slowest ? std::max(*slowest, wait) : wait;
    }
    return slowest;
}

} // namespace

ReportFigures figuresOf(const std::vector<ReportCall> &calls, const std::vector<LineId> &lines, Moment now)
{
    ReportFigures figures;
    for (const LineId &line : lines)
        figures.lines.push_back({.line = line});
    for (const ReportCall &call : calls) {
        figures.pending += call.pending ? 1 : 0;
        figures.open += call.closed ? 0 : 1;
        figures.overdue += !call.closed && call.dueAt && *call.dueAt < now ? 1 : 0;
        if (call.type == ReportCallType::Outgoing) {
            ++figures.outgoing;
            continue;
        }
        countCall(lineOf(figures.lines, call.line), call);
        countCall(figures.total, call);
    }
    figures.answeredPerMille = perMille(figures.total);
    figures.medianRing = medianRing(calls);
    for (const ReportCall &call : calls) {
        if (call.type == ReportCallType::Answered && call.rang)
            figures.rings.add(*call.rang);
    }
    figures.slowestCallBack = slowestCallBack(calls);
    return figures;
}

} // namespace tb
