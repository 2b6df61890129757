// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calldraft.h"

#include "base/phonenumber.h"
#include "domain/textlimits.h"

namespace tb {

namespace {

void checkLength(std::vector<Problem> &problems, CallField field, const QString &text, int limit)
{
    if (text.size() > limit)
        problems.push_back({field, ProblemKind::TooLong, true, static_cast<int>(text.size()) - limit});
}

int letters(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLetterOrNumber() ? 1 : 0;
    return count;
}

constexpr int kFewestLetters = 3;
constexpr minutes kClocksDiffer{2};

void checkTime(std::vector<Problem> &problems, const CallDraft &draft, Moment now)
{
    if (!draft.timedByHand)
        return;
    if (draft.startedAt > now + kClocksDiffer)
        problems.push_back({CallField::StartedAt, ProblemKind::InTheFuture});
    if (draft.startedAt < now - CallDraft::kLate && letters(draft.lateReason) < kFewestLetters)
        problems.push_back({CallField::LateReason, ProblemKind::Missing});
    checkLength(problems, CallField::LateReason, draft.lateReason, kMostNameCharacters);
}

} // namespace

std::vector<Problem> CallDraft::problems(const QString &areaCode, Moment now) const
{
    std::vector<Problem> found;
    if (parsePhone(number, areaCode).kind == PhoneClass::Incomplete)
        found.push_back({CallField::Number, ProblemKind::NumberIncomplete, false});
    if (line.isNull())
        found.push_back({CallField::Line, ProblemKind::Missing});
    // A missed call has nothing to tell; everything else was about something.
    if (type != CallType::Missed && letters(content) < kFewestLetters)
        found.push_back({CallField::Content, ProblemKind::Missing});
    checkLength(found, CallField::Number, number, kMostNumberCharacters);
    checkLength(found, CallField::Name, name, kMostNameCharacters);
    checkLength(found, CallField::Place, place, kMostNameCharacters);
    checkLength(found, CallField::Content, content, kMostTextCharacters);
    checkTime(found, *this, now);
    if (callBackAt && *callBackAt < now)
        found.push_back({CallField::CallBackAt, ProblemKind::InThePast, false});
    return found;
}

} // namespace tb
