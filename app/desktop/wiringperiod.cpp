// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringperiod.h"

#include "base/phonenumber.h"
#include "duty/unitcalendar.h"
#include "journal/erasing.h"
#include "report/codenames.h"
#include "report/conduct.h"
#include "report/dutycounts.h"
#include "report/erasedwords.h"
#include "report/figurereader.h"
#include "report/papertime.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/unittable.h"
#include "wiringagency.h"
#include "wiringattendance.h"
#include "wiringpaper.h"

#include <algorithm>
#include <set>

namespace tb {

namespace {

constexpr int kAllCalls = 5'000'000;
constexpr int kMostOverdue = 500;

using Tallies = std::map<FigureTable::Key, CallTally>;

CallTally tallyOf(const Tallies &tallies, const FigureTable::Key &key)
{
    const auto found = tallies.find(key);
    return found == tallies.end() ? CallTally() : found->second;
}

/// `received` as it stood at the end; `before` and `after`: what came earlier, as it stood at the beginning and then.
FieldCourse courseOf(const CallTally &received, const CallTally &before, const CallTally &after)
{
    using enum CallMeasure;
    FieldCourse course;
    course.carried = before[Running] + before[RunOut];
    course.received = received[Answered];
    course.inTime = received[InTime] + after[InTime] - before[InTime];
    course.late = received[Late] + after[Late] - before[Late];
    course.running = received[Running] + after[Running];
    course.runOut = received[RunOut] + after[RunOut];
    return course;
}

QString dateAndTime(Moment moment)
{
    return QStringLiteral("%1\n%2").arg(wallDate(moment).toString(QStringLiteral("dd/MM/yyyy")),
                                        shortPaperTime(moment));
}

QStringList nonEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

Done WiringPeriod::readUnit()
{
    const auto unit = UnitTable(m_database).find(m_unitId);
    auto lines = LineTable(m_database).ofUnit(m_unitId);
    auto officers = OfficerTable(m_database).ofUnit(m_unitId);
    if (!unit.ok() || !lines.ok() || !officers.ok())
        return !unit.ok() ? unit.error() : !lines.ok() ? lines.error() : officers.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    m_unit = onPaper(m_database, *unit.value());
    m_lines = lines.take();
    m_officers = officers.take();
    return {};
}

ReportLetter WiringPeriod::letter(const QString &paper) const
{
    ReportLetter letter = letterOf(m_unit, QStringLiteral("BC"), wallDate(m_now));
    signBy(letter, m_officers);
    signAsSet(m_database, m_unitId, paper, letter);
    return letter;
}

CallFilter WiringPeriod::filterAt(const CallSpan &span, Moment now) const
{
    CallFilter filter;
    filter.unit = m_unitId;
    filter.spans = {span};
    filter.now = now;
    return filter;
}

Result<PeriodReport> WiringPeriod::reportOf(const Period &period)
{
    PeriodReport report;
    Done done = readUnit();
    report.madeAt = m_now;
    report.figures.period = period;
    for (const auto step : {&WiringPeriod::readFigures, &WiringPeriod::readFields, &WiringPeriod::readDuty,
                            &WiringPeriod::readAttendance, &WiringPeriod::readOverdue})
        done = done.ok() ? (this->*step)(report) : done;
    const Result<int> pending = notYetOnServer();
    if (!done.ok() || !pending.ok())
        return done.ok() ? pending.error() : done.error();
    report.agency = agencyOf(m_unit);
    report.letter = letter(QStringLiteral("period"));
    report.notYetOnServer = pending.value();
    const auto serves = [](const auto &each) { return !each.retired; };
    report.lineCount = static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), serves));
    report.officerCount = static_cast<int>(std::count_if(m_officers.begin(), m_officers.end(), serves));
    return report;
}

// A period that is over is looked at from its end, as the report that is signed off is.
Done WiringPeriod::readFigures(PeriodReport &report)
{
    const Result<WorkCalendar> calendar = calendarOfUnit(m_database, m_unitId);
    if (!calendar.ok())
        return calendar.error();
    const Period period = report.figures.period;
    Result<PeriodFigures> figures
        = FigureReader(m_database, calendar.value()).read(period, filterAt(period.span, endOf(period)));
    if (!figures.ok())
        return figures.error();
    report.figures = figures.take();
    report.figures.madeAt = m_now;
    for (const FigurePart &part : report.figures.byLine)
        report.lines.push_back({lineName(part.key.id), part.tally});
    return {};
}

Done WiringPeriod::readFields(PeriodReport &report)
{
    FigureTable figures(m_database);
    const CallSpan &span = report.figures.period.span;
    const Moment end = endOf(report.figures.period);
    const auto received = figures.grouped(filterAt(span, end), FigureTable::By::Field);
    const auto before = figures.grouped(filterAt({Moment{}, span.from}, span.from), FigureTable::By::Field);
    const auto after = figures.grouped(filterAt({Moment{}, span.from}, end), FigureTable::By::Field);
    if (!received.ok() || !before.ok() || !after.ok())
        return !received.ok() ? received.error() : !before.ok() ? before.error() : after.error();
    std::set<FigureTable::Key> keys;
    for (const Tallies *tallies : {&received.value(), &before.value()}) {
        for (const auto &[key, tally] : *tallies)
            keys.insert(key);
    }
    for (const FigureTable::Key &key : keys) {
        FieldCourse course
            = courseOf(tallyOf(received.value(), key), tallyOf(before.value(), key), tallyOf(after.value(), key));
        course.name = key.code.isEmpty() ? QStringLiteral("Chưa xác định") : paperName(key.code);
        if (course.total() > 0)
            report.fields.push_back(course);
    }
    std::stable_sort(report.fields.begin(), report.fields.end(),
                     [](const FieldCourse &a, const FieldCourse &b) { return a.total() > b.total(); });
    return {};
}

Done WiringPeriod::readDuty(PeriodReport &report)
{
    const CallSpan &span = report.figures.period.span;
    const Result<ShiftCounts> shifts = shiftCountsOf(m_database, m_unitId, span, endOf(report.figures.period));
    const Result<CheckCounts> checks = checkCountsOf(m_database, m_unitId, span);
    const auto reviews = ReviewTable(m_database).between(m_unitId, span.from, span.to);
    if (!shifts.ok() || !checks.ok() || !reviews.ok())
        return !shifts.ok() ? shifts.error() : !checks.ok() ? checks.error() : reviews.error();
    report.shifts = shifts.value();
    report.conduct = conductOf(reviews.value(), endOf(report.figures.period));
    report.scorecard = scorecardOf(report.figures, report.shifts, checks.value(), report.conduct);
    const CheckCounts &counts = checks.value();
    if (counts.all > 0)
        report.checks << QStringLiteral(
                             "Đã gọi kiểm tra đầu số %1 lượt, không đạt %2 lượt, còn %3 lượt chưa khắc phục.")
                             .arg(paperCount(counts.all), paperCount(counts.all - counts.passed),
                                  paperCount(counts.open));
    return {};
}

Done WiringPeriod::readAttendance(PeriodReport &report)
{
    const CallSpan &span = report.figures.period.span;
    auto attendance = attendanceOf(m_database, m_unitId, {span.from, span.to}, m_now, m_lines,
                                   [this](const Line &line) { return lineOnPaper(line, m_unit.areaCode); });
    const auto rings = ringBandsOf(m_database, m_unitId, {span.from, span.to});
    if (!attendance.ok() || !rings.ok())
        return attendance.ok() ? rings.error() : attendance.error();
    report.attendance = attendance.take();
    report.rings = rings.value();
    return {};
}

Done WiringPeriod::readOverdue(PeriodReport &report)
{
    const Period &period = report.figures.period;
    Result<std::vector<Call>> calls
        = FigureTable(m_database)
              .calls(filterAt({Moment{}, period.span.to}, endOf(period)), CallMeasure::RunOut, kMostOverdue);
    if (!calls.ok())
        return calls.error();
    std::vector<Call> overdue = calls.take();
    std::stable_sort(overdue.begin(), overdue.end(), [](const Call &a, const Call &b) { return a.dueAt < b.dueAt; });
    for (const Call &call : overdue) {
        const QString handler = call.handlerName.isEmpty() ? officerName(call.handler) : call.handlerName;
        report.overdue.push_back({WiringPaper::content(call), WiringPaper::caller(call), handler, call.dueAt});
    }
    return {};
}

Result<int> WiringPeriod::notYetOnServer()
{
    const auto pending = EntryTable(m_database).idsInState(EntryState::Pending);
    return pending.ok() ? Result<int>(static_cast<int>(pending.value().size())) : Result<int>(pending.error());
}

QString WiringPeriod::lineName(const QByteArray &id) const
{
    for (const Line &line : m_lines) {
        if (line.id.bytes() == id)
            return lineOnPaper(line, m_unit.areaCode);
    }
    return QStringLiteral("Đầu số chưa rõ");
}

QString WiringPeriod::officerName(OfficerId id) const
{
    const auto found
        = std::find_if(m_officers.begin(), m_officers.end(), [&](const Officer &each) { return each.id == id; });
    return found == m_officers.end() ? QString() : found->name;
}

RegisterRow WiringPeriod::rowOf(const Call &call) const
{
    RegisterRow row;
    row.reference = call.reference;
    row.at = dateAndTime(call.startedAt);
    row.line = lineName(call.line.bytes());
    row.caller = call.confidential || call.erased
        ? WiringPaper::caller(call)
        : nonEmpty({call.callerName, call.place, parsePhone(call.callerNumber, m_unit.areaCode).display})
              .join(QLatin1Char('\n'));
    row.subject = nonEmpty({paperName(call.field), paperName(call.kind)}).join(QLatin1Char('\n'));
    row.content = WiringPaper::content(call);
    const QString handler = call.handlerName.isEmpty() ? officerName(call.handler) : call.handlerName;
    row.answer = nonEmpty({paperName(call.outcome), handler}).join(QLatin1Char('\n'));
    row.due = call.dueAt ? dateAndTime(*call.dueAt) : QString();
    if (call.type == CallType::Missed)
        row.result = call.servedAt ? QStringLiteral("Đã gọi lại\n%1").arg(dateAndTime(*call.servedAt)) : QString();
    else if (call.firstResponseAt)
        row.result = QStringLiteral("Đã trả lời\n%1").arg(dateAndTime(*call.firstResponseAt));
    row.officer = officerName(call.loggedBy);
    row.note = nonEmpty({call.type == CallType::Missed ? QStringLiteral("Nhỡ") : QString(),
                         call.isOverdue(m_now) ? QStringLiteral("Quá hạn") : QString(),
                         call.pending > 0 ? QStringLiteral("Chưa gửi") : QString(), erasedNote(call)})
                   .join(QStringLiteral(", "));
    return row;
}

// The register tells what became of the caller, as the journal does.
QString WiringPeriod::erasedNote(const Call &call) const
{
    const Result<History> history
        = call.erased ? EntryTable(m_database).history(call.id.as<SubjectId>()) : Result<History>(History());
    const std::optional<Erasure> erasure = history.ok() ? erasureIn(history.value()) : std::nullopt;
    if (!erasure)
        return {};
    const QString by = erasure->where.isEmpty() ? officerName(erasure->by) : erasure->where;
    return erasedwords::note(erasure->at, erasure->basis, erasure->paper, by);
}

Result<CallRegister> WiringPeriod::registerOf(const Period &period)
{
    Done done = readUnit();
    if (!done.ok())
        return done.error();
    const auto calls = FigureTable(m_database).calls(filterAt(period.span, m_now), CallMeasure::Incoming, kAllCalls);
    const Result<int> pending = notYetOnServer();
    if (!calls.ok() || !pending.ok())
        return calls.ok() ? pending.error() : calls.error();
    CallRegister book{agencyOf(m_unit), period, {}, letter(QStringLiteral("register")), pending.value(), m_now};
    book.rows.reserve(calls.value().size());
    for (auto call = calls.value().rbegin(); call != calls.value().rend(); ++call)
        book.rows.push_back(rowOf(*call));
    return book;
}

} // namespace tb
