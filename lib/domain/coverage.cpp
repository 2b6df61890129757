// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coverage.h"

#include <algorithm>

namespace tb {

namespace {

/// What the shifts of one line put on the table.
struct LineShifts {
    std::vector<Span> assigned;
    std::vector<Span> able;
    std::vector<Span> present;
    std::vector<AwayFinding> away;
};

const Spans &awayOf(const CoverageInput &input, OfficerId officer)
{
    static const Spans never;
    const auto found = input.away.find(officer);
    return found == input.away.end() ? never : found->second;
}

/// The part of `spans` that may touch the span: somebody's leave of ten years is not walked for each shift.
Spans near(const Spans &spans, const Span &span)
{
    auto first = std::upper_bound(spans.begin(), spans.end(), span.from,
                                  [](Moment moment, const Span &each) { return moment < each.to; });
    auto last = std::lower_bound(first, spans.end(), span.to,
                                 [](const Span &each, Moment moment) { return each.from < moment; });
    return {first, last};
}

void append(std::vector<Span> &target, const Spans &more)
{
    target.insert(target.end(), more.begin(), more.end());
}

std::map<LineId, LineShifts> sorted(const CoverageInput &input)
{
    static const std::vector<ShiftPause> kNone;
    std::map<LineId, LineShifts> lines;
    for (const auto &[line, open] : input.open)
        lines[line];
    for (const Shift &shift : input.shifts) {
        const Span span{std::max(shift.from, input.period.from), std::min(shift.to, input.period.to)};
        const bool planned = shift.state != ShiftState::Cancelled && span.from < span.to;
        const Spans whole = planned ? Spans{span} : Spans();
        const Spans away = planned ? commonOf(whole, near(awayOf(input, shift.officer), span)) : Spans();
        const Spans able = without(whole, away);
        const auto pauses = input.pauses.find(shift.id);
        const Spans present = presenceIn(shift, pauses == input.pauses.end() ? kNone : pauses->second, input.now);
        for (const LineId &line : shift.lines) {
            const auto found = lines.find(line);
            if (found == lines.end())
                continue;
            append(found->second.assigned, whole);
            append(found->second.able, able);
            append(found->second.present, present);
            for (const Span &each : away)
                found->second.away.push_back({shift.id, shift.officer, each});
        }
    }
    return lines;
}

/// Cut to the minutes in which nobody else stands there.
std::vector<AwayFinding> findings(std::vector<AwayFinding> all, const Spans &away)
{
    std::sort(all.begin(), all.end(), [](const AwayFinding &a, const AwayFinding &b) {
        return a.span.from != b.span.from ? a.span.from < b.span.from : a.shift < b.shift;
    });
    std::vector<AwayFinding> cut;
    for (const AwayFinding &finding : all) {
        for (const Span &span : commonOf({finding.span}, near(away, finding.span)))
            cut.push_back({finding.shift, finding.officer, span});
    }
    return cut;
}

} // namespace

Spans presenceIn(const Shift &shift, const std::vector<ShiftPause> &pauses, Moment now)
{
    if (!shift.startedAt)
        return {};
    const Moment left = std::min(shift.endedAt.value_or(now), shift.to + kOverstay);
    std::vector<Span> gone;
    for (const ShiftPause &pause : pauses) {
        if (pause.cover.isNull())
            gone.push_back({pause.since, pause.till.value_or(left)});
    }
    return without(unionOf({{*shift.startedAt, std::min(left, now)}}), unionOf(std::move(gone)));
}

Coverage coverageOf(const CoverageInput &input)
{
    std::map<LineId, LineShifts> lines = sorted(input);
    Coverage coverage;
    for (const auto &[line, asked] : input.open) {
        LineShifts &shifts = lines.at(line);
        LineCoverage &told = coverage[line];
        told.open = commonOf(asked, {input.period});
        const Spans assigned = commonOf(told.open, unionOf(std::move(shifts.assigned)));
        told.planned = commonOf(told.open, unionOf(std::move(shifts.able)));
        told.nobody = without(told.open, assigned);
        told.away = without(assigned, told.planned);
        told.awayShifts = findings(std::move(shifts.away), told.away);
        told.present = commonOf(told.open, unionOf(std::move(shifts.present)));
        const Spans over = commonOf(told.open, unionOf({{input.period.from, input.now}}));
        told.unattended = without(over, told.present);
    }
    return coverage;
}

} // namespace tb
