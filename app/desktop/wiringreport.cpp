// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringreport.h"

#include "domain/textlimits.h"
#include "duty/handoverreader.h"
#include "look/shiftwords.h"
#include "report/reportfigures.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/settingtable.h"
#include "store/shifttable.h"
#include "wiringagency.h"
#include "wiringattendance.h"
#include "wiringinspection.h"
#include "wiringpaper.h"
#include "wiringperiod.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kBackDays = 62;
const QString kRemark = QStringLiteral("report/remark/"); ///< and the shift

bool has(const std::vector<LineId> &lines, const LineId &line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

QString nameOf(const std::vector<Officer> &officers, OfficerId id)
{
    const auto found
        = std::find_if(officers.begin(), officers.end(), [&](const Officer &each) { return each.id == id; });
    return found == officers.end() ? QString() : found->name;
}

/// What a matter is called where nothing was noted.
QString contentOf(const Call &call)
{
    if (call.erased || !call.content.isEmpty() || call.type != CallType::Missed)
        return WiringPaper::content(call);
    return QStringLiteral("Cuộc gọi nhỡ");
}

} // namespace

void WiringReport::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    m_slips.setSeat(seat);
}

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

Result<Shift> WiringReport::shiftOf(const ShiftId &id)
{
    if (!m_seat)
        return Error{ErrorCode::NotSignedIn, {}};
    const auto shift = ShiftTable(m_database).find(id);
    if (!shift.ok())
        return shift.error();
    if (!shift.value() || shift.value()->unit != m_seat->unit)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("shift")};
    return *shift.value();
}

Result<ShiftReport> WiringReport::reportOf(const ShiftId &id)
{
    const Result<Shift> shift = shiftOf(id);
    if (!shift.ok())
        return shift.error();
    WiringPaper paper(m_database, m_clock.now());
    Done done = paper.read(shift.value());
    if (!done.ok())
        return done.error();
    ShiftReport report;
    report.madeAt = m_clock.now();
    report.agency = paper.agency();
    report.letter = paper.letter(QStringLiteral("BC"));
    if (const std::optional<Officer> head = paper.head())
        signBy(report.letter, {*head});
    signAsSet(m_database, m_seat->unit, QStringLiteral("shift"), report.letter);
    report.shift = paper.shift();
    report.lines = paper.lines();
    report.calls = paper.reportCalls();
    report.notYetOnServer = paper.notYetOnServer();
    report.figures = figuresOf(report.calls, shift.value().lines, report.madeAt);
    addOpenMatters(paper, report);
    const Result<QByteArray> remark = SettingTable(m_database).get(kRemark + id.text());
    report.remark = remark.ok() ? QString::fromUtf8(remark.value()) : QString();
    for (const auto step : {&WiringReport::readNext, &WiringReport::readHandover, &WiringReport::readAttendance})
        done = done.ok() ? (this->*step)(shift.value(), report) : done;
    return done.ok() ? Result<ShiftReport>(report) : Result<ShiftReport>(done.error());
}

void WiringReport::addOpenMatters(const WiringPaper &paper, ShiftReport &report)
{
    for (const Call &call : paper.calls()) {
        const QString handledBy = call.handlerName.isEmpty() ? paper.person(call.handler).name : call.handlerName;
        if (call.isOpen())
            report.openMatters.push_back({contentOf(call), WiringPaper::caller(call), handledBy, call.owedAt()});
    }
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
        report.shift.nextShiftName = WiringPaper::shiftName(next.name);
        report.shift.nextOfficer = nameOf(officers.value(), next.officer);
        if (next.startedAt)
            report.shift.takenOverAt = ReportTime{*next.startedAt, false};
        break;
    }
    // Who accepted the handover took the shift over, whoever was on the roster.
    if (shift.acceptedAt) {
        report.shift.nextOfficer = nameOf(officers.value(), shift.acceptedBy);
        report.shift.takenOverAt = ReportTime{*shift.acceptedAt, false};
    }
    return {};
}

Done WiringReport::readHandover(const Shift &shift, ShiftReport &report)
{
    const auto sheet = HandoverReader(m_database).sheetOf(shift.id);
    if (!sheet.ok())
        return sheet.error();
    QStringList faulty;
    for (const ReportLine &line : report.lines) {
        if (sheet.value() && has(sheet.value()->faults, line.id))
            faulty.append(line.name);
    }
    if (!faulty.isEmpty())
        report.shift.checks.append(
            QStringLiteral("Đầu số có trục trặc khi bàn giao: %1.").arg(faulty.join(QStringLiteral(", "))));
    return {};
}

Done WiringReport::readAttendance(const Shift &shift, ShiftReport &report)
{
    auto lines = LineTable(m_database).ofUnit(m_seat->unit);
    if (!lines.ok())
        return lines.error();
    std::vector<Line> own = lines.take();
    std::erase_if(own, [&shift](const Line &line) { return !has(shift.lines, line.id); });
    // By their numbers, as the sentence before has them.
    const auto number = [&report](const Line &line) {
        const auto found = std::find_if(report.lines.begin(), report.lines.end(),
                                        [&line](const ReportLine &each) { return each.id == line.id; });
        return found == report.lines.end() ? line.name : found->number;
    };
    auto attendance = attendanceOf(m_database, m_seat->unit, {shift.from, shift.to}, report.madeAt, own, number);
    if (!attendance.ok())
        return attendance.error();
    report.attendance = attendance.take();
    return {};
}

Done WiringReport::keepRemark(const ShiftId &shift, const QString &text)
{
    return SettingTable(m_database).put(kRemark + shift.text(), text.left(kMostTextCharacters).toUtf8());
}

Result<HandoverRecord> WiringReport::recordOf(const ShiftId &id)
{
    const Result<Shift> shift = shiftOf(id);
    if (!shift.ok())
        return shift.error();
    const auto sheet = HandoverReader(m_database).sheetOf(id);
    if (!sheet.ok())
        return sheet.error();
    if (!sheet.value())
        return Error{ErrorCode::WrongState, QStringLiteral("not handed over")};
    WiringPaper paper(m_database, m_clock.now());
    const Done done = paper.read(shift.value());
    return done.ok() ? Result<HandoverRecord>(recordOf(*sheet.value(), paper)) : Result<HandoverRecord>(done.error());
}

Result<PeriodReport> WiringReport::periodOf(const Period &period)
{
    if (!m_seat)
        return Error{ErrorCode::NotSignedIn, {}};
    Result<PeriodReport> report = WiringPeriod(m_database, m_seat->unit, m_clock.now()).reportOf(period);
    if (!report.ok())
        return report;
    PeriodReport kept = report.take();
    const Done done = m_closing.keepFigures(m_seat->unit, kept);
    return done.ok() ? Result<PeriodReport>(kept) : Result<PeriodReport>(done.error());
}

ReportClosingState WiringReport::closingOf(const Period &period)
{
    return m_seat ? m_closing.stateOf(*m_seat, period) : ReportClosingState();
}

Done WiringReport::closeReport(const Period &period)
{
    return m_seat ? m_closing.close(*m_seat, period) : Done(Error{ErrorCode::NotSignedIn, {}});
}

Done WiringReport::amendReport(const Period &period)
{
    return m_seat ? m_closing.amend(*m_seat, period) : Done(Error{ErrorCode::NotSignedIn, {}});
}

Result<CallRegister> WiringReport::registerOf(const Period &period)
{
    if (!m_seat)
        return Error{ErrorCode::NotSignedIn, {}};
    return WiringPeriod(m_database, m_seat->unit, m_clock.now()).registerOf(period);
}

Result<InspectionSheet> WiringReport::inspectionOf(const Period &period)
{
    if (!m_seat)
        return Error{ErrorCode::NotSignedIn, {}};
    return WiringInspection(m_database, m_seat->unit, m_clock.now()).sheetOf(period);
}

HandoverRecord WiringReport::recordOf(const HandoverSheet &sheet, const WiringPaper &paper) const
{
    const Shift &shift = sheet.shift;
    HandoverRecord record;
    record.madeAt = m_clock.now();
    record.agency = paper.agency();
    record.letter = paper.letter(QStringLiteral("BB"));
    record.letter.date = wallDate(shift.endedAt.value_or(shift.to));
    record.shift = paper.shift();
    record.giver = paper.person(shift.officer);
    record.receiver = paper.person(shift.handedTo);
    record.handedOverAt = {shift.endedAt.value_or(shift.to), shift.flags.contains(QLatin1String("clock-off"))};
    for (const ReportLine &line : paper.lines())
        record.lines.push_back({line, has(sheet.faults, line.id)});
    record.figures = figuresOf(paper.reportCalls(), shift.lines, record.madeAt).total;
    for (const HandoverSheet::Item &item : sheet.items)
        record.matters.push_back({contentOf(item.call), WiringPaper::caller(item.call), paper.person(item.taker).name,
                                  item.call.owedAt(), !item.call.isOpen()});
    record.note = shift.handoverNote;
    if (shift.acceptedAt) {
        record.acceptedBy = paper.person(shift.acceptedBy);
        record.acceptedAt = {*shift.acceptedAt, false};
        record.acceptanceNote = shift.acceptanceNote;
    }
    record.notYetOnServer = paper.notYetOnServer();
    return record;
}

} // namespace tb
