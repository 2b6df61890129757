// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringpaper.h"

#include "base/phonenumber.h"
#include "journal/kinds.h"
#include "report/erasedwords.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/ringtable.h"
#include "store/shifttable.h"
#include "store/unittable.h"
#include "wiringagency.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostCalls = 5000;

bool has(const std::vector<LineId> &lines, const LineId &line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
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

ReportCallType typeOf(CallType type)
{
    if (type == CallType::Missed)
        return ReportCallType::Missed;
    return type == CallType::Outgoing ? ReportCallType::Outgoing : ReportCallType::Answered;
}

/// When a call-back reached the caller: the entry of that call-back, not the last change of the call.
std::optional<Moment> reachedIn(const History &history)
{
    for (const StampedEntry &stamped : history) {
        if (stamped.entry.header.kind == kind::kCallBackMade && textOf(stamped.entry.body, u"result") == u"reached")
            return stamped.effectiveAt();
    }
    return std::nullopt;
}

} // namespace

Done WiringPaper::read(const Shift &shift)
{
    m_shift = shift;
    for (const auto step :
         {&WiringPaper::readUnit, &WiringPaper::readLeader, &WiringPaper::readCalls, &WiringPaper::readPending}) {
        const Done done = (this->*step)();
        if (!done.ok())
            return done;
    }
    return {};
}

Done WiringPaper::readUnit()
{
    const auto unit = UnitTable(m_database).find(m_shift.unit);
    auto officers = OfficerTable(m_database).ofUnit(m_shift.unit);
    auto lines = LineTable(m_database).ofUnit(m_shift.unit);
    if (!unit.ok())
        return unit.error();
    if (!officers.ok() || !lines.ok())
        return officers.ok() ? lines.error() : officers.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    m_unit = onPaper(m_database, *unit.value());
    m_officers = officers.take();
    m_lines = lines.take();
    return {};
}

// The only head there is; of several, the one who had a shift in these hours. Else it is left to the pen.
Done WiringPaper::readLeader()
{
    const auto shifts = ShiftTable(m_database).between(m_shift.unit, m_shift.from, m_shift.to);
    if (!shifts.ok())
        return shifts.error();
    std::vector<Officer> heads = m_officers;
    std::erase_if(heads, [](const Officer &officer) { return officer.retired || officer.role != Role::Head; });
    if (heads.size() > 1) {
        std::erase_if(heads, [&](const Officer &officer) {
            return std::none_of(shifts.value().begin(), shifts.value().end(),
                                [&](const Shift &shift) { return shift.officer == officer.id; });
        });
    }
    if (heads.size() == 1)
        m_leader = heads.front();
    return {};
}

Done WiringPaper::readCalls()
{
    const Moment begin = std::min(m_shift.from, m_shift.startedAt.value_or(m_shift.from));
    const Moment end = std::max(m_shift.to, m_shift.endedAt.value_or(m_shift.to));
    auto calls = CallTable(m_database).between(begin, end, kMostCalls);
    if (!calls.ok())
        return calls.error();
    m_calls = calls.take();
    std::reverse(m_calls.begin(), m_calls.end());
    std::erase_if(m_calls, [this](const Call &call) { return !has(m_shift.lines, call.line); });
    const auto rings = RingTable(m_database).between(m_shift.unit, begin, end);
    if (!rings.ok())
        return rings.error();
    for (const Call &call : m_calls) {
        Result<ReportCall> made = reportCallOf(call, rings.value());
        if (!made.ok())
            return made.error();
        m_reportCalls.push_back(made.take());
        m_notYetOnServer += call.pending;
    }
    return {};
}

Done WiringPaper::readPending()
{
    const auto history = EntryTable(m_database).history(m_shift.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    m_notYetOnServer += static_cast<int>(std::count_if(history.value().begin(), history.value().end(),
                                                       [](const StampedEntry &each) { return !each.stamps; }));
    return {};
}

Result<std::optional<Moment>> WiringPaper::calledBackAt(const Call &call)
{
    if (call.type == CallType::Missed || call.callBackTries == 0)
        return call.type == CallType::Missed ? call.servedAt : std::nullopt;
    const auto history = EntryTable(m_database).history(call.id.as<SubjectId>());
    if (!history.ok())
        return history.error();
    return reachedIn(history.value());
}

Result<std::optional<Moment>> WiringPaper::rangAgainAt(const Call &call)
{
    if (call.settledBy.isNull())
        return std::optional<Moment>();
    const auto later = CallTable(m_database).find(call.settledBy);
    if (!later.ok())
        return later.error();
    return later.value() ? std::optional(later.value()->startedAt) : std::nullopt;
}

Result<ReportCall> WiringPaper::reportCallOf(const Call &call, const std::vector<CountedRing> &rings)
{
    auto calledBack = calledBackAt(call);
    auto rangAgain = rangAgainAt(call);
    if (!calledBack.ok() || !rangAgain.ok())
        return calledBack.ok() ? rangAgain.error() : calledBack.error();
    ReportCall made;
    made.id = call.id;
    made.line = call.line;
    made.type = typeOf(call.type);
    made.outcome = outcomeOf(call.outcome);
    made.at = call.startedAt;
    const auto ring = std::find_if(rings.begin(), rings.end(),
                                   [&call](const CountedRing &each) { return each.call == call.id && each.rang; });
    if (ring != rings.end())
        made.rang = seconds(*ring->rang);
    made.calledBackAt = calledBack.take();
    if (!made.calledBackAt)
        made.rangAgainAt = rangAgain.take();
    made.dueAt = call.dueAt;
    made.closed = !call.isOpen();
    made.pending = call.pending > 0;
    made.clockOff = call.flags.contains(QLatin1String("clock-off"));
    made.callerName = callerName(call);
    made.callerNumber = call.confidential ? QString() : parsePhone(call.callerNumber, {}).display;
    made.content = content(call);
    made.handledBy = call.handlerName.isEmpty() ? person(call.handler).name : call.handlerName;
    return made;
}

QString WiringPaper::callerName(const Call &call)
{
    if (call.erased)
        return erasedwords::instead();
    return call.confidential ? QStringLiteral("Đề nghị giữ bí mật") : call.callerName;
}

QString WiringPaper::content(const Call &call)
{
    return call.erased ? erasedwords::instead() : call.content;
}

ReportAgency WiringPaper::agency() const
{
    return agencyOf(m_unit);
}

ReportLetter WiringPaper::letter(const QString &kind) const
{
    return letterOf(m_unit, kind, wallDate(m_now));
}

ReportShift WiringPaper::shift() const
{
    ReportShift made;
    made.name = shiftName(m_shift.name);
    made.from = m_shift.from;
    made.to = m_shift.to;
    made.officer = person(m_shift.officer).name;
    if (m_shift.startedAt)
        made.checkedInAt = ReportTime{*m_shift.startedAt, m_shift.flags.contains(QLatin1String("clock-off"))};
    if (m_leader) {
        made.leader = m_leader->name;
        made.leaderTitle = m_leader->title;
    }
    return made;
}

RecordPerson WiringPaper::person(OfficerId id) const
{
    const auto found
        = std::find_if(m_officers.begin(), m_officers.end(), [&](const Officer &each) { return each.id == id; });
    return found == m_officers.end() ? RecordPerson() : RecordPerson{found->name, found->title};
}

std::optional<Officer> WiringPaper::head() const
{
    std::optional<Officer> last = m_leader;
    for (const Officer &officer : m_officers) {
        if (!m_leader && officer.role == Role::Head && !officer.retired)
            last = officer;
    }
    return last;
}

std::vector<ReportLine> WiringPaper::lines() const
{
    std::vector<ReportLine> lines;
    for (const Line &line : m_lines) {
        if (has(m_shift.lines, line.id))
            lines.push_back({line.id, line.name, parsePhone(line.number, {}).display});
    }
    return lines;
}

QString WiringPaper::caller(const Call &call)
{
    const QString name = callerName(call);
    return name.isEmpty() ? parsePhone(call.callerNumber, {}).display : name;
}

QString WiringPaper::shiftName(const QString &code)
{
    if (code == QLatin1String("shift.morning"))
        return QStringLiteral("Ca sáng");
    if (code == QLatin1String("shift.afternoon"))
        return QStringLiteral("Ca chiều");
    return code.startsWith(QLatin1String("shift.")) || code.isEmpty() ? QStringLiteral("Ca trực") : code;
}

} // namespace tb
