// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rostercandidate.h"

#include <algorithm>
#include <tuple>

namespace tb {

namespace {

RosterCandidate figuresOf(OfficerId officer, const Span &span, const RosterGround &ground)
{
    RosterCandidate candidate{officer};
    std::vector<Span> planned;
    for (const Shift &shift : ground.shifts) {
        if (shift.officer != officer || shift.state == ShiftState::Cancelled)
            continue;
        ++candidate.shifts;
        planned.push_back({shift.from, shift.to});
        const bool touches = shift.from < span.to && span.from < shift.to;
        candidate.busy = candidate.busy || touches;
        candidate.backToBack
            = candidate.backToBack || (!touches && shift.from < span.to + kRest && span.from - kRest < shift.to);
    }
    candidate.load = std::chrono::floor<minutes>(totalOf(unionOf(std::move(planned))));
    const auto away = ground.away.find(officer);
    candidate.away = away != ground.away.end() && !commonOf(away->second, {span}).empty();
    return candidate;
}

auto rank(const RosterCandidate &candidate)
{
    return std::make_tuple(candidate.away, candidate.busy, candidate.backToBack, candidate.shifts, candidate.load);
}

} // namespace

std::vector<RosterCandidate> candidatesFor(const Span &span, const RosterGround &ground)
{
    std::vector<RosterCandidate> candidates;
    for (const OfficerId &officer : ground.officers)
        candidates.push_back(figuresOf(officer, span, ground));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const RosterCandidate &a, const RosterCandidate &b) { return rank(a) < rank(b); });
    return candidates;
}

std::vector<RosterProposal> shareOut(std::vector<RosterVacancy> vacancies, RosterGround ground)
{
    std::stable_sort(vacancies.begin(), vacancies.end(),
                     [](const RosterVacancy &a, const RosterVacancy &b) { return a.span.from < b.span.from; });
    std::vector<RosterProposal> proposals;
    for (const RosterVacancy &vacancy : vacancies) {
        RosterProposal proposal{vacancy, std::nullopt, 0};
        const std::vector<RosterCandidate> candidates = candidatesFor(vacancy.span, ground);
        proposal.free = static_cast<int>(std::count_if(candidates.begin(), candidates.end(),
                                                       [](const RosterCandidate &each) { return each.isFree(); }));
        if (proposal.free > 0) {
            proposal.chosen = candidates.front();
            Shift shift;
            shift.officer = candidates.front().officer;
            shift.lines = {vacancy.line};
            shift.from = vacancy.span.from;
            shift.to = vacancy.span.to;
            ground.shifts.push_back(shift);
        }
        proposals.push_back(proposal);
    }
    return proposals;
}

} // namespace tb
