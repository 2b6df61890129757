// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringreport.h"

#include "base/phonenumber.h"
#include "look/shiftwords.h"
#include "report/reportfigures.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/shifttable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostCalls = 5000;
constexpr int kBackDays = 62;

bool has(const std::vector<LineId> &lines, const LineId &line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

/// A paper is Vietnamese whatever the screen speaks.
QString paperName(const QString &code)
{
    if (code == QLatin1String("shift.morning"))
        return QStringLiteral("Ca sáng");
    if (code == QLatin1String("shift.afternoon"))
        return QStringLiteral("Ca chiều");
    return code.startsWith(QLatin1String("shift.")) || code.isEmpty() ? QStringLiteral("Ca trực") : code;
}

ReportOutcome outcomeOf(const QString &code)
{
    static const QHash<QString, ReportOutcome> known{
        {QStringLiteral("outcome.answered"), ReportOutcome::AnsweredOnTheSpot},
        {QStringLiteral("outcome.forwarded"), ReportOutcome::Forwarded},
        {QStringLiteral("outcome.callback"), ReportOutcome::CallBackPromised},
        {QStringLiteral("outcome.guided"), ReportOutcome::GuidedElsewhere},
        {QStringLiteral("outcome.to_1022"), ReportOutcome::PassedTo1022},
        {QStringLiteral("outcome.emergency"), ReportOutcome::EmergencyAlerted},
        {QStringLiteral("outcome.noted"), ReportOutcome::Noted},
        {QStringLiteral("outcome.refused"), ReportOutcome::Refused},
        {QStringLiteral("outcome.dropped"), ReportOutcome::Dropped}};
    return known.value(code, ReportOutcome::None);
}

QString shown(const QString &canonical)
{
    return parsePhone(canonical, {}).display;
}

ReportCall reportCallOf(const Call &call)
{
    ReportCall made;
    made.id = call.id;
    made.line = call.line;
    made.type = call.type == CallType::Missed ? ReportCallType::Missed
        : call.type == CallType::Outgoing     ? ReportCallType::Outgoing
                                              : ReportCallType::Answered;
    made.outcome = outcomeOf(call.outcome);
    made.at = call.startedAt;
    if (call.callBackTries > 0 && call.status == CallStatus::Settled)
        made.calledBackAt = call.lastChangeAt;
    made.dueAt = call.dueAt;
    made.closed = !call.isOpen();
    made.pending = call.pending > 0;
    made.clockOff = call.flags.contains(QLatin1String("clock-off"));
    made.callerName = call.callerName;
    made.callerNumber = shown(call.callerNumber);
    made.content = call.content;
    made.handledBy = call.handlerName;
    return made;
}

QString nameOf(const std::vector<Officer> &officers, OfficerId id)
{
    const auto found
        = std::find_if(officers.begin(), officers.end(), [&](const Officer &each) { return each.id == id; });
    return found == officers.end() ? QString() : found->name;
}

} // namespace

std::vector<ReportShiftChoice> WiringReport::shifts()
{
    std::vector<ReportShiftChoice> choices;
    if (!m_seat)
        return choices;
    const Moment now = m_clock.now();
    auto shifts
        = ShiftTable(m_database).between(m_seat->unit, now - std::chrono::hours(24 * kBackDays), now + seconds(1));
    if (!shifts.ok())
        return choices;
    const auto officers = OfficerTable(m_database).ofUnit(m_seat->unit);
    for (const Shift &shift : shifts.value()) {
        const QString officer = officers.ok() ? nameOf(officers.value(), shift.officer) : QString();
        choices.push_back(
            {shift.id,
             QStringLiteral("%1 %2 · %3")
                 .arg(ShiftWords::name(shift.name), wallDate(shift.from).toString(QStringLiteral("dd/MM")), officer)});
    }
    std::reverse(choices.begin(), choices.end());
    // The officer's own shift stands first, so that F-keys and Enter are enough.
    std::stable_partition(choices.begin(), choices.end(), [&](const ReportShiftChoice &choice) {
        return std::any_of(shifts.value().begin(), shifts.value().end(), [&](const Shift &shift) {
            return shift.id == choice.id && shift.officer == m_seat->officer && shift.startedAt;
        });
    });
    return choices;
}

Result<ShiftReport> WiringReport::reportOf(const ShiftId &id)
{
    if (!m_seat)
        return Error{ErrorCode::NotSignedIn, {}};
    const auto shift = ShiftTable(m_database).find(id);
    if (!shift.ok())
        return shift.error();
    if (!shift.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("shift")};
    ShiftReport report;
    report.madeAt = m_clock.now();
    Done done = readUnit(report);
    for (const auto step :
         {&WiringReport::readPeople, &WiringReport::readLines, &WiringReport::readCalls, &WiringReport::readNext}) {
        if (done.ok())
            done = (this->*step)(*shift.value(), report);
    }
    return done.ok() ? Result<ShiftReport>(report) : Result<ShiftReport>(done.error());
}

Done WiringReport::readUnit(ShiftReport &report)
{
    const auto unit = UnitTable(m_database).find(m_seat->unit);
    if (!unit.ok())
        return unit.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    report.agency = {unit.value()->superior, unit.value()->agency, unit.value()->name, unit.value()->place};
    if (!unit.value()->docSymbol.isEmpty())
        report.letter.symbol = QStringLiteral("BC-") + unit.value()->docSymbol;
    report.letter.date = wallDate(report.madeAt);
    return {};
}

Done WiringReport::readPeople(const Shift &shift, ShiftReport &report)
{
    const auto officers = OfficerTable(m_database).ofUnit(m_seat->unit);
    if (!officers.ok())
        return officers.error();
    report.shift.name = paperName(shift.name);
    report.shift.from = shift.from;
    report.shift.to = shift.to;
    report.shift.officer = nameOf(officers.value(), shift.officer);
    if (shift.startedAt)
        report.shift.checkedInAt = ReportTime{*shift.startedAt, shift.flags.contains(QLatin1String("clock-off"))};
    for (const Officer &officer : officers.value()) {
        if (officer.role != Role::Head || officer.retired)
            continue;
        report.letter.signerName = officer.name;
        if (!officer.title.isEmpty())
            report.letter.signerLines = {officer.title.toUpper()};
    }
    return {};
}

Done WiringReport::readLines(const Shift &shift, ShiftReport &report)
{
    const auto lines = LineTable(m_database).ofUnit(m_seat->unit);
    if (!lines.ok())
        return lines.error();
    for (const Line &line : lines.value()) {
        if (has(shift.lines, line.id))
            report.lines.push_back({line.id, line.name, shown(line.number)});
    }
    return {};
}

Done WiringReport::readCalls(const Shift &shift, ShiftReport &report)
{
    const Moment begin = std::min(shift.from, shift.startedAt.value_or(shift.from));
    const Moment end = std::max(shift.to, shift.endedAt.value_or(shift.to));
    const auto calls = CallTable(m_database).between(begin, end, kMostCalls);
    if (!calls.ok())
        return calls.error();
    for (auto call = calls.value().rbegin(); call != calls.value().rend(); ++call) {
        if (!has(shift.lines, call->line))
            continue;
        report.calls.push_back(reportCallOf(*call));
        report.notYetOnServer += call->pending;
        if (call->isOpen())
            report.openMatters.push_back({call->content, call->callerName, call->handlerName, call->owedAt()});
    }
    report.figures = figuresOf(report.calls, shift.lines, report.madeAt);
    return {};
}

Done WiringReport::readNext(const Shift &shift, ShiftReport &report)
{
    const auto later = ShiftTable(m_database).between(m_seat->unit, shift.to, shift.to + std::chrono::hours(24));
    const auto officers = OfficerTable(m_database).ofUnit(m_seat->unit);
    if (!later.ok() || !officers.ok())
        return later.ok() ? officers.error() : later.error();
    for (const Shift &next : later.value()) {
        const bool shares = std::any_of(next.lines.begin(), next.lines.end(),
                                        [&](const LineId &line) { return has(shift.lines, line); });
        const bool taker = shift.handedTo.isNull() ? true : next.officer == shift.handedTo;
        if (next.from < shift.to || !shares || !taker)
            continue;
        report.shift.nextShiftName = paperName(next.name);
        report.shift.nextOfficer = nameOf(officers.value(), next.officer);
        if (next.startedAt)
            report.shift.takenOverAt = ReportTime{*next.startedAt, false};
        return {};
    }
    return {};
}

} // namespace tb
