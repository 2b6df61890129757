// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/contestdesk.h"

#include "duty/callpen.h"
#include "journal/kinds.h"
#include "store/entrytable.h"

#include <algorithm>

namespace tb {

namespace {

bool isTerm(const QString &field)
{
    return field == u"due" || field == u"callBack";
}

/// Texts can stand beside each other; a number or a name cannot.
bool isProse(const QString &field)
{
    return field == u"content" || field == u"place";
}

FieldContest mergedTerm(const ContestedField &contest)
{
    const qint64 *earlier = contest.earlier.value.asInteger();
    const qint64 *later = contest.later.value.asInteger();
    if (!earlier || !later)
        return {contest, earlier ? contest.earlier.value : contest.later.value, FieldContest::Merge::Sooner};
    return {contest, Json(std::min(*earlier, *later)), FieldContest::Merge::Sooner};
}

FieldContest mergedProse(const ContestedField &contest, const QString &first, const QString &second)
{
    if (first.contains(second))
        return {contest, contest.earlier.value, FieldContest::Merge::Longer};
    if (second.contains(first))
        return {contest, contest.later.value, FieldContest::Merge::Longer};
    const bool inOrder = contest.earlier.at <= contest.later.at;
    const QString both = inOrder ? first + u'\n' + second : second + u'\n' + first;
    return {contest, Json(both), FieldContest::Merge::Both};
}

} // namespace

std::vector<EntryId> seenIn(const std::vector<FieldContest> &contests)
{
    std::vector<EntryId> seen;
    for (const FieldContest &each : contests) {
        seen.push_back(each.contest.earlier.entry);
        seen.push_back(each.contest.later.entry);
    }
    return seen;
}

FieldContest ContestDesk::propose(const ContestedField &contest)
{
    const QString *first = contest.earlier.value.asText();
    const QString *second = contest.later.value.asText();
    if (isTerm(contest.field))
        return mergedTerm(contest);
    if (isProse(contest.field) && first && second)
        return mergedProse(contest, first->trimmed(), second->trimmed());
    const bool *guarded = contest.earlier.value.asBool();
    if (contest.field == u"confidential" && guarded && *guarded)
        return {contest, contest.earlier.value, FieldContest::Merge::Guarded};
    return {contest, contest.later.value, FieldContest::Merge::Later};
}

Result<std::vector<FieldContest>> ContestDesk::contestsOf(CallId call)
{
    const auto history = EntryTable(m_pen.database()).history(call.as<SubjectId>());
    if (!history.ok())
        return history.error();
    std::vector<FieldContest> contests;
    for (const ContestedField &contest : foldContests(history.value()))
        contests.push_back(propose(contest));
    return contests;
}

Done ContestDesk::settle(const Seat &seat, CallId id, const std::vector<Choice> &choices,
                         const std::vector<EntryId> &seen)
{
    const CallPen calls(m_pen);
    const auto now = contestsOf(id);
    if (!now.ok())
        return now.error();
    if (now.value().empty() || seenIn(now.value()) != seen)
        return Error{ErrorCode::WrongState, QStringLiteral("the versions are others now")};
    QStringList fields;
    Json::Object body;
    Json::Object personal;
    for (const Choice &choice : choices) {
        fields.append(choice.field);
        if (!choice.value.isNull())
            (isPersonalField(choice.field) ? personal : body).emplace_back(choice.field, choice.value);
    }
    body.emplace_back(QStringLiteral("fields"), fields);
    EntryDraft draft{seat.unit,
                     {SubjectType::Call, id.as<SubjectId>()},
                     kind::kCallAmended.toString(),
                     m_pen.now(),
                     {},
                     std::move(body),
                     std::move(personal)};
    const auto written = m_pen.writeNext(seat, std::move(draft));
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
