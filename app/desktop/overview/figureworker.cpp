// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/figureworker.h"

#include "duty/unitcalendar.h"
#include "report/conduct.h"
#include "report/dutycounts.h"
#include "report/figurereader.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

Done FigureWorker::open()
{
    if (m_database)
        return {};
    Result<std::unique_ptr<Database>> opened = Database::open(m_path, Database::Access::Read);
    if (!opened.ok())
        return opened.error();
    m_database = opened.take();
    return {};
}

void FigureWorker::read(const OverviewQuestion &question)
{
    const Done opened = open();
    const Result<OverviewAnswer> answer = opened.ok() ? answerTo(question) : Result<OverviewAnswer>(opened.error());
    if (answer.ok())
        emit answered(answer.value());
    else
        emit failed(answer.error());
}

void FigureWorker::list(const DrillQuestion &question)
{
    const Done opened = open();
    const Result<DrillAnswer> answer = opened.ok() ? answerTo(question) : Result<DrillAnswer>(opened.error());
    if (answer.ok())
        emit listed(answer.value());
    else
        emit failed(answer.error());
}

Result<OverviewAnswer> FigureWorker::answerTo(const OverviewQuestion &question)
{
    const Result<WorkCalendar> calendar = calendarOfUnit(*m_database, question.filter.unit);
    if (!calendar.ok())
        return calendar.error();
    Result<PeriodFigures> figures = FigureReader(*m_database, calendar.value()).read(question.period, question.filter);
    Result<std::vector<Line>> lines = LineTable(*m_database).ofUnit(question.filter.unit);
    Result<std::vector<Officer>> officers = OfficerTable(*m_database).ofUnit(question.filter.unit);
    const Result<std::optional<Unit>> unit = UnitTable(*m_database).find(question.filter.unit);
    Result<std::vector<Call>> owed = CallTable(*m_database).open(kMostOwed);
    for (const Done &done : {figures.ok() ? Done() : Done(figures.error()), lines.ok() ? Done() : Done(lines.error()),
                             officers.ok() ? Done() : Done(officers.error()), owed.ok() ? Done() : Done(owed.error()),
                             unit.ok() ? Done() : Done(unit.error())}) {
        if (!done.ok())
            return done.error();
    }
    const CallSpan &span = question.period.span;
    const Result<ShiftCounts> shifts = shiftCountsOf(*m_database, question.filter.unit, span, question.filter.now);
    const Result<CheckCounts> checks = checkCountsOf(*m_database, question.filter.unit, span);
    const auto reviews = ReviewTable(*m_database).between(question.filter.unit, span.from, span.to);
    if (!shifts.ok() || !checks.ok() || !reviews.ok())
        return !shifts.ok() ? shifts.error() : !checks.ok() ? checks.error() : reviews.error();
    OverviewAnswer answer;
    answer.ticket = question.ticket;
    answer.figures = figures.take();
    answer.unit = unit.value().value_or(Unit());
    answer.lines = lines.take();
    answer.officers = officers.take();
    answer.scorecard
        = scorecardOf(answer.figures, shifts.value(), checks.value(), conductOf(reviews.value(), question.filter.now));
    answer.working = FigureReader::workingSpans(calendar.value(), span);
    answer.owed = owed.take();
    const LineId line = question.filter.line;
    std::erase_if(answer.owed, [&](const Call &call) {
        return call.unit != question.filter.unit || (!line.isNull() && call.line != line) || !call.owedAt();
    });
    return answer;
}

// The newest call first, as in every list behind a figure.
Result<DrillAnswer> FigureWorker::conductBehind(const DrillQuestion &question)
{
    const CallSpan &span = question.filter.spans.front();
    const auto reviews = ReviewTable(*m_database).between(question.filter.unit, span.from, span.to);
    if (!reviews.ok())
        return reviews.error();
    DrillAnswer answer;
    answer.ticket = question.ticket;
    for (const CallId &id : brokenCalls(*question.conduct, reviews.value(), question.filter.now)) {
        const auto call = CallTable(*m_database).find(id);
        if (!call.ok())
            return call.error();
        ++answer.count;
        if (call.value())
            answer.calls.push_back(*call.value());
    }
    std::sort(answer.calls.begin(), answer.calls.end(),
              [](const Call &a, const Call &b) { return a.startedAt > b.startedAt; });
    return answer;
}

Result<DrillAnswer> FigureWorker::answerTo(const DrillQuestion &question)
{
    if (question.conduct)
        return conductBehind(question);
    FigureTable figures(*m_database);
    const Result<CallTally> tally = figures.total(question.filter);
    Result<std::vector<Call>> calls = figures.calls(question.filter, question.measures, kMostCalls);
    if (!tally.ok() || !calls.ok())
        return tally.ok() ? calls.error() : tally.error();
    int count = 0;
    for (const CallMeasure measure : question.measures)
        count += tally.value()[measure];
    return DrillAnswer{question.ticket, calls.take(), count};
}

} // namespace tb
