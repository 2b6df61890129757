// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rosterplan.h"

#include <algorithm>

namespace tb {

namespace {

bool isOf(const Shift &shift, LineId line)
{
    return std::find(shift.lines.begin(), shift.lines.end(), line) != shift.lines.end();
}

std::vector<LineId> inOrder(std::vector<LineId> lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Those of `a` that nothing in `b` says; each of `b` stands for one.
std::vector<Shift> missing(const std::vector<Shift> &a, std::vector<Shift> b)
{
    std::vector<Shift> left;
    for (const Shift &shift : a) {
        const auto same
            = std::find_if(b.begin(), b.end(), [&](const Shift &other) { return sayTheSame(shift, other); });
        if (same == b.end())
            left.push_back(shift);
        else
            b.erase(same);
    }
    return left;
}

} // namespace

bool sayTheSame(const Shift &a, const Shift &b)
{
    return a.officer == b.officer && a.from == b.from && a.to == b.to && a.name == b.name
        && inOrder(a.lines) == inOrder(b.lines);
}

RosterPlan::RosterPlan(std::vector<Shift> shifts) : m_before(std::move(shifts))
{
    std::erase_if(m_before, [](const Shift &shift) { return shift.state == ShiftState::Cancelled; });
    m_now = m_before;
}

void RosterPlan::assign(LineId line, const Span &span, OfficerId officer, const QString &name)
{
    Shift shift;
    shift.officer = officer;
    shift.lines = {line};
    shift.from = span.from;
    shift.to = span.to;
    shift.name = name;
    assign(shift);
}

void RosterPlan::assign(const Shift &wanted)
{
    for (const LineId &line : wanted.lines) {
        const auto same = [&](const Shift &shift) {
            return shift.officer == wanted.officer && shift.from == wanted.from && shift.to == wanted.to;
        };
        const auto has = [&](const Shift &shift) { return same(shift) && isOf(shift, line); };
        if (std::any_of(m_now.begin(), m_now.end(), has))
            continue;
        const auto found = std::find_if(m_now.begin(), m_now.end(), [&](const Shift &shift) {
            return same(shift) && shift.state == ShiftState::Planned;
        });
        if (found != m_now.end()) {
            found->lines.push_back(line);
            continue;
        }
        Shift shift = wanted;
        shift.id = {};
        shift.lines = {line};
        m_now.push_back(shift);
    }
}

void RosterPlan::clear(LineId line, const Span &span)
{
    std::vector<Shift> kept;
    std::vector<Shift> rests;
    for (Shift &shift : m_now) {
        const bool touched = isOf(shift, line) && shift.from < span.to && span.from < shift.to;
        if (!touched || shift.state != ShiftState::Planned) {
            kept.push_back(shift);
            continue;
        }
        for (const Span &rest : without({{shift.from, shift.to}}, {span})) {
            Shift outside = shift;
            outside.id = {};
            outside.lines = {line};
            outside.from = rest.from;
            outside.to = rest.to;
            rests.push_back(outside);
        }
        std::erase(shift.lines, line);
        if (!shift.lines.empty())
            kept.push_back(shift);
    }
    m_now = std::move(kept);
    for (const Shift &rest : rests)
        assign(rest);
}

RosterChange RosterPlan::change() const
{
    RosterChange change{missing(m_before, m_now), missing(m_now, m_before)};
    for (Shift &shift : change.add)
        shift.id = {};
    return change;
}

} // namespace tb
