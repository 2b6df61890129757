// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringinspection.h"

#include "base/phonenumber.h"
#include "domain/obligation.h"
#include "duty/handoverreader.h"
#include "report/dutycounts.h"
#include "report/inspectionwords.h"
#include "report/periodfigures.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/shifttable.h"
#include "store/unittable.h"
#include "wiringagency.h"

#include <algorithm>
#include <utility>

namespace tb {

namespace {

constexpr std::chrono::hours kLookBack{24 * 30};
constexpr int kMostOpen = 20000;

LineStanding standingOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Nobody:
        return LineStanding::Nobody;
    case Attendance::Away:
        return LineStanding::Away;
    case Attendance::Attended:
        return LineStanding::Attended;
    case Attendance::Closed:
        return LineStanding::Closed;
    case Attendance::NotOwed:
        return LineStanding::NotOwed;
    }
    Q_UNREACHABLE();
}

bool has(const std::vector<LineId> &lines, const LineId &line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

Result<InspectionSheet> WiringInspection::sheetOf(const Period &period)
{
    m_sheet.period = period;
    m_sheet.madeAt = m_now;
    for (const auto step :
         {&WiringInspection::readUnit, &WiringInspection::readLines, &WiringInspection::readCalls,
          &WiringInspection::readChecks, &WiringInspection::readHandover, &WiringInspection::readPending}) {
        const Done done = (this->*step)();
        if (!done.ok())
            return done.error();
    }
    return m_sheet;
}

Done WiringInspection::readUnit()
{
    const auto unit = UnitTable(m_database).find(m_unitId);
    Result<LineBoard> board = readLineBoard(m_database, m_unitId, m_now);
    if (!unit.ok() || !board.ok())
        return unit.ok() ? board.error() : unit.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    m_unit = onPaper(m_database, *unit.value());
    m_board = board.take();
    m_sheet.agency = agencyOf(m_unit);
    m_sheet.letter = letterOf(m_unit, QStringLiteral("BB"), wallDate(m_now));
    for (const Officer &officer : m_board.officers) {
        if (officer.role == Role::Head && !officer.retired)
            m_sheet.heads.push_back({officer.name, officer.title});
    }
    return {};
}

Done WiringInspection::readLines()
{
    const auto shifts = ShiftTable(m_database).between(m_unitId, m_now, m_now + milliseconds(1));
    if (!shifts.ok())
        return shifts.error();
    for (const LineState &state : m_board.lines) {
        if (state.line.retired)
            continue;
        addOfficer(state);
        m_sheet.lines.push_back(lineOf(state, shifts.value()));
    }
    std::stable_sort(m_sheet.lines.begin(), m_sheet.lines.end(), [](const InspectionLine &a, const InspectionLine &b) {
        return std::pair(a.standing, !a.faulty) < std::pair(b.standing, !b.faulty);
    });
    return {};
}

void WiringInspection::addOfficer(const LineState &state)
{
    if (!state.shift)
        return;
    const auto known = std::find(m_onDuty.begin(), m_onDuty.end(), state.shift->id);
    if (known != m_onDuty.end()) {
        m_sheet.officers[static_cast<std::size_t>(known - m_onDuty.begin())].lines << state.line.name;
        return;
    }
    m_onDuty.push_back(state.shift->id);
    InspectionOfficer officer;
    officer.person = person(state.shift->officer);
    officer.since = state.shift->startedAt.value_or(state.shift->from);
    officer.away = state.shift->state == ShiftState::Paused;
    officer.cover = m_board.nameOf(state.cover);
    officer.lines << state.line.name;
    m_sheet.officers.push_back(officer);
}

InspectionLine WiringInspection::lineOf(const LineState &state, const std::vector<Shift> &shifts) const
{
    InspectionLine line;
    line.line = named(state.line);
    line.standing = standingOf(state.attendance);
    line.faulty = state.times.status().at(m_now) == LineStatus::Faulty;
    for (const Shift &shift : shifts) {
        if (has(shift.lines, state.line.id))
            line.planned << m_board.nameOf(shift.officer);
    }
    line.planned.removeDuplicates();
    if (state.shift)
        line.present = m_board.nameOf(state.shift->state == ShiftState::Paused ? state.cover : state.shift->officer);
    line.since = state.since;
    if (state.lastCheck) {
        line.checkedAt = state.lastCheck->at;
        line.checkResult = state.lastCheck->result;
    }
    return line;
}

Done WiringInspection::readCalls()
{
    CallFilter filter;
    filter.unit = m_unitId;
    filter.spans = {m_sheet.period.span};
    filter.now = m_now;
    const auto calls = FigureTable(m_database).total(filter);
    auto open = CallTable(m_database).open(kMostOpen);
    if (!calls.ok() || !open.ok())
        return calls.ok() ? open.error() : calls.error();
    m_sheet.calls = calls.value();
    m_sheet.answeredPerMille = answeredPerMille(m_sheet.calls);
    std::vector<Call> ours = open.take();
    std::erase_if(ours, [this](const Call &call) { return call.unit != m_unitId; });
    m_sheet.owed = static_cast<int>(obligationsOf(ours).size());
    addOverdue(std::move(ours));
    return {};
}

void WiringInspection::addOverdue(std::vector<Call> overdue)
{
    std::erase_if(overdue, [this](const Call &call) { return !call.isOverdue(m_now); });
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const Call &a, const Call &b) { return a.owedAt() < b.owedAt(); });
    m_sheet.overdue = static_cast<int>(overdue.size());
    overdue.resize(std::min(overdue.size(), inspectionwords::kMostOverdue));
    for (const Call &call : overdue) {
        const QString handler = call.handlerName.isEmpty() ? m_board.nameOf(call.handler) : call.handlerName;
        m_sheet.longestOverdue.push_back({call.reference, handler, *call.owedAt()});
    }
}

Done WiringInspection::readChecks()
{
    const auto counts = checkCountsOf(m_database, m_unitId, {m_now - kLookBack, m_now + milliseconds(1)});
    if (!counts.ok())
        return counts.error();
    m_sheet.checks = counts.value().all;
    m_sheet.checksPassed = counts.value().passed;
    for (const LineCheck &check : m_board.failures)
        m_sheet.failures.push_back(failureOf(check));
    return {};
}

InspectionFailure WiringInspection::failureOf(const LineCheck &check) const
{
    InspectionFailure failure;
    for (const LineState &state : m_board.lines) {
        if (state.line.id != check.line)
            continue;
        const ReportLine line = named(state.line);
        failure.line = QStringLiteral("%1 %2").arg(line.name, line.number);
    }
    failure.at = check.at;
    failure.result = check.result;
    failure.owner = m_board.nameOf(check.correctionOwner);
    failure.dueAt = check.correctionDue;
    failure.correctedAt = check.correctedAt;
    return failure;
}

Done WiringInspection::readHandover()
{
    const auto shifts = ShiftTable(m_database).between(m_unitId, m_now - kLookBack, m_now + milliseconds(1));
    if (!shifts.ok())
        return shifts.error();
    HandoverReader reader(m_database);
    std::vector<Shift> ended = shifts.value();
    std::erase_if(ended, [](const Shift &shift) { return !shift.endedAt; });
    std::stable_sort(ended.begin(), ended.end(), [](const Shift &a, const Shift &b) { return a.endedAt > b.endedAt; });
    for (const Shift &shift : ended) {
        const auto sheet = reader.sheetOf(shift.id);
        if (!sheet.ok())
            return sheet.error();
        if (!sheet.value())
            continue;
        const auto &items = sheet.value()->items;
        const auto open = std::count_if(items.begin(), items.end(),
                                        [](const HandoverSheet::Item &item) { return item.call.isOpen(); });
        m_sheet.handover = {*shift.endedAt,   m_board.nameOf(shift.officer),  m_board.nameOf(shift.handedTo),
                            shift.acceptedAt, static_cast<int>(items.size()), static_cast<int>(open)};
        return {};
    }
    return {};
}

Done WiringInspection::readPending()
{
    const auto pending = EntryTable(m_database).idsInState(EntryState::Pending);
    if (!pending.ok())
        return pending.error();
    m_sheet.notYetOnServer = static_cast<int>(pending.value().size());
    return {};
}

ReportLine WiringInspection::named(const Line &line) const
{
    return {line.id, line.name, parsePhone(line.number, m_unit.areaCode).display};
}

RecordPerson WiringInspection::person(OfficerId id) const
{
    const auto found = std::find_if(m_board.officers.begin(), m_board.officers.end(),
                                    [&](const Officer &each) { return each.id == id; });
    return found == m_board.officers.end() ? RecordPerson() : RecordPerson{found->name, found->title};
}

} // namespace tb
