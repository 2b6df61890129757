// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scorecard.h"

namespace tb {

using enum CallMeasure;

std::vector<CallMeasure> ClauseScore::kept() const
{
    switch (clause) {
    case Clause::NoCallWithoutAnswer:
    case Clause::AnsweredInHours:
        return {Answered};
    case Clause::MissedServed:
        return {CalledBack, RangAgain};
    case Clause::AnsweredPromptly:
        return {InTime};
    case Clause::FirstAnswerSameDay:
        return {AtOnce, InTwoHours, SameDay};
    default:
        return {};
    }
}

std::vector<CallMeasure> ClauseScore::broken() const
{
    switch (clause) {
    case Clause::NoCallWithoutAnswer:
    case Clause::AnsweredInHours:
        return {Missed};
    case Clause::MissedServed:
        return {StillOwed, GivenUp};
    case Clause::AnsweredPromptly:
        return {CallMeasure::Late, RunOut};
    case Clause::FirstAnswerSameDay:
        return {InThreeDays, Later, NotYet};
    default:
        return {};
    }
}

namespace {

int sumOf(const CallTally &tally, const std::vector<CallMeasure> &measures)
{
    int sum = 0;
    for (const CallMeasure measure : measures)
        sum += tally[measure];
    return sum;
}

ClauseScore scored(Clause clause, const CallTally &tally)
{
    ClauseScore score{clause};
    score.numerator = sumOf(tally, score.kept());
    score.denominator = score.numerator + sumOf(tally, score.broken());
    return score;
}

} // namespace

std::vector<ClauseScore> scorecardOf(const PeriodFigures &figures, const ShiftCounts &shifts, const CheckCounts &checks,
                                     const ConductCounts &conduct)
{
    CallTally inHours = figures.total;
    for (std::size_t i = 0; i < inHours.counts.size(); ++i)
        inHours.counts[i] -= figures.outside.counts[i];
    return {{Clause::OfficersAssigned, shifts.kept, shifts.kept + shifts.empty},
            {Clause::LinesAttended, shifts.kept - shifts.late, shifts.kept + shifts.empty},
            scored(Clause::NoCallWithoutAnswer, figures.total),
            scored(Clause::AnsweredInHours, inHours),
            scored(Clause::MissedServed, figures.total),
            scored(Clause::AnsweredPromptly, figures.total),
            scored(Clause::FirstAnswerSameDay, figures.total),
            {Clause::LinesChecked, checks.passed, checks.all},
            {Clause::CallersReached, conduct.reached, conduct.asked},
            {Clause::CallersContent, conduct.content, conduct.reached},
            {Clause::ComplaintsAnswered, conduct.complaintsAnswered, conduct.complaints},
            {Clause::RepliesInTime, conduct.repliesInTime, conduct.repliesInTime + conduct.repliesLate}};
}

QString clauseName(Clause clause)
{
    using namespace Qt::StringLiterals;
    switch (clause) {
    case Clause::OfficersAssigned:
        return u"Ca trực có người nhận"_s;
    case Clause::LinesAttended:
        return u"Ca trực vào đúng giờ"_s;
    case Clause::NoCallWithoutAnswer:
        return u"Cuộc gọi được nghe máy"_s;
    case Clause::AnsweredInHours:
        return u"Cuộc gọi trong giờ làm việc được nghe máy"_s;
    case Clause::MissedServed:
        return u"Cuộc gọi nhỡ đã liên hệ lại được"_s;
    case Clause::AnsweredPromptly:
        return u"Việc xử lý đúng hạn"_s;
    case Clause::FirstAnswerSameDay:
        return u"Việc có trả lời đầu tiên trong ngày"_s;
    case Clause::LinesChecked:
        return u"Lượt kiểm tra đầu số đạt"_s;
    case Clause::CallersReached:
        return u"Cuộc gọi chọn hỏi lại liên hệ được người gọi"_s;
    case Clause::CallersContent:
        return u"Người gọi được hỏi lại không có ý chưa hài lòng"_s;
    case Clause::ComplaintsAnswered:
        return u"Phản ánh thái độ phục vụ đã giải trình"_s;
    case Clause::RepliesInTime:
        return u"Giải trình đúng hạn"_s;
    }
    return {};
}

} // namespace tb
