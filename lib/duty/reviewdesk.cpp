// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/reviewdesk.h"

#include "domain/reviewdraw.h"
#include "domain/textlimits.h"
#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/calltable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/settingtable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

const QString kSeed = QStringLiteral("reviews/seed");
constexpr int kMostCalls = 1'000'000;
constexpr int kWorkingDays = 2;
constexpr int kDaysOfComplaints = 30;

EntryDraft entryOf(const Seat &seat, ReviewId id, const ReviewDraft &draft, OfficerId officer, ShiftId shift)
{
    EntryDraft entry;
    entry.unit = seat.unit;
    entry.subject = {SubjectType::Review, id.as<SubjectId>()};
    entry.kind = kind::kReviewRecorded.toString();
    entry.occurredAt = draft.at;
    entry.body = {{QStringLiteral("call"), draft.call.text()},
                  {QStringLiteral("officer"), officer.text()},
                  {QStringLiteral("outcome"), reviewOutcomeCode(draft.outcome)}};
    if (draft.outcome == ReviewOutcome::Spoke)
        entry.body.emplace_back(QStringLiteral("marks"), reviewMarksText(draft.marks));
    if (!shift.isNull())
        entry.body.emplace_back(QStringLiteral("shift"), shift.text());
    if (!draft.note.trimmed().isEmpty())
        entry.personal.emplace_back(QStringLiteral("note"), draft.note.trimmed());
    return entry;
}

} // namespace

Done ReviewDesk::mayReview(const Seat &seat)
{
    const Result<std::optional<Officer>> officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok())
        return officer.error();
    if (!officer.value())
        return Error{ErrorCode::NotSignedIn, QStringLiteral("officer unknown on this desk")};
    Header header;
    header.unit = seat.unit;
    header.officer = seat.officer;
    header.subject.type = SubjectType::Review;
    header.kind = kind::kReviewRecorded.toString();
    return permits(*officer.value(), header, {});
}

// The caller was reached, or will not be.
Result<bool> ReviewDesk::isOver(CallId call)
{
    const Result<std::vector<Review>> reviews = ReviewTable(m_pen.database()).ofCall(call);
    if (!reviews.ok())
        return reviews.error();
    int tries = 0;
    for (const Review &review : reviews.value()) {
        if (review.outcome == ReviewOutcome::Spoke)
            return true;
        tries += review.outcome == ReviewOutcome::Unreached ? 1 : 0;
    }
    return tries >= kMostTries;
}

Result<std::vector<Call>> ReviewDesk::drawn(const Seat &seat)
{
    const Done may = mayReview(seat);
    if (!may.ok())
        return may.error();
    const QDate today = wallDate(m_pen.now());
    const Moment monday = momentAt(today.addDays(1 - today.dayOfWeek()), QTime(0, 0));
    const auto seed = SettingTable(m_pen.database()).seed(kSeed, m_random);
    Result<std::vector<Call>> found
        = CallTable(m_pen.database()).between(monday - std::chrono::hours(24 * 7), monday, kMostCalls);
    if (!seed.ok() || !found.ok())
        return seed.ok() ? found.error() : seed.error();
    std::vector<Call> calls = found.take();
    std::erase_if(calls, [&seat](const Call &call) { return call.unit != seat.unit; });
    std::vector<Call> open;
    for (Call &call : drawReviews(seed.value(), calls, seat.officer, kPerOfficer)) {
        const Result<bool> over = isOver(call.id);
        if (!over.ok())
            return over.error();
        if (!over.value())
            open.push_back(std::move(call));
    }
    return open;
}

Result<std::vector<Call>> ReviewDesk::complaints(const Seat &seat)
{
    const Done may = mayReview(seat);
    if (!may.ok())
        return may.error();
    const Moment from = m_pen.now() - std::chrono::hours(24 * kDaysOfComplaints);
    return CallTable(m_pen.database()).untiedComplaints(seat.unit, from);
}

QStringList ReviewDesk::problems(const ReviewDraft &draft) const
{
    const bool complaint = draft.outcome == ReviewOutcome::Complaint;
    const auto asked = [](ReviewMark mark) { return mark != ReviewMark::NotAsked; };
    QStringList fields;
    if (draft.call.isNull())
        fields.append(QStringLiteral("call"));
    if (draft.at > m_pen.now() || draft.at == Moment{})
        fields.append(QStringLiteral("at"));
    if (draft.outcome == ReviewOutcome::Spoke && std::none_of(draft.marks.begin(), draft.marks.end(), asked))
        fields.append(QStringLiteral("marks"));
    if (complaint && draft.shift.isNull())
        fields.append(QStringLiteral("shift"));
    if (draft.note.size() > kMostTextCharacters || (complaint && draft.note.trimmed().isEmpty()))
        fields.append(QStringLiteral("note"));
    return fields;
}

Result<ReviewId> ReviewDesk::record(const Seat &seat, const ReviewDraft &draft)
{
    const QStringList fields = problems(draft);
    if (!fields.isEmpty())
        return Error{ErrorCode::DraftIncomplete, fields.join(QLatin1Char(' '))};
    Result<EntryDraft> made
        = draft.outcome == ReviewOutcome::Complaint ? complaintEntry(seat, draft) : sampleEntry(seat, draft);
    if (!made.ok())
        return made.error();
    EntryDraft entry = made.take();
    const Done due = addDue(seat, draft, entry);
    if (!due.ok())
        return due.error();
    const Result<EntryId> written = m_pen.write(seat, entry);
    return written.ok() ? Result<ReviewId>(entry.subject.id.as<ReviewId>()) : Result<ReviewId>(written.error());
}

Result<EntryDraft> ReviewDesk::sampleEntry(const Seat &seat, const ReviewDraft &draft)
{
    const auto call = CallTable(m_pen.database()).find(draft.call);
    if (!call.ok())
        return call.error();
    if (!call.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("call")};
    if (call.value()->loggedBy == seat.officer)
        return Error{ErrorCode::NotPermitted, QStringLiteral("own-review")};
    const Result<std::vector<Call>> sample = drawn(seat);
    if (!sample.ok())
        return sample.error();
    if (std::none_of(sample.value().begin(), sample.value().end(),
                     [&draft](const Call &each) { return each.id == draft.call; }))
        return Error{ErrorCode::WrongState, QStringLiteral("not in the sample")};
    const Result<ShiftId> shift = shiftOf(*call.value());
    if (!shift.ok())
        return shift.error();
    return entryOf(seat, m_pen.newId<ReviewId>(), draft, call.value()->loggedBy, shift.value());
}

Result<EntryDraft> ReviewDesk::complaintEntry(const Seat &seat, const ReviewDraft &draft)
{
    const auto call = CallTable(m_pen.database()).find(draft.call);
    const auto shift = ShiftTable(m_pen.database()).find(draft.shift);
    if (!call.ok() || !shift.ok())
        return call.ok() ? shift.error() : call.error();
    if (!call.value() || !shift.value())
        return Error{ErrorCode::UnknownSubject, call.value() ? QStringLiteral("shift") : QStringLiteral("call")};
    return entryOf(seat, m_pen.newId<ReviewId>(), draft, shift.value()->officer, draft.shift);
}

// Only what is below standard owes a reply.
Done ReviewDesk::addDue(const Seat &seat, const ReviewDraft &draft, EntryDraft &entry)
{
    Review judged;
    judged.outcome = draft.outcome;
    judged.marks = draft.marks;
    if (!judged.isBelowStandard())
        return {};
    const Result<Moment> due = usualDue(seat, draft.at);
    if (due.ok())
        entry.body.emplace_back(QStringLiteral("due"), toMs(due.value()));
    return due.ok() ? Done() : Done(due.error());
}

// Null where the officer had none, and helped out.
Result<ShiftId> ReviewDesk::shiftOf(const Call &call)
{
    const auto shifts = ShiftTable(m_pen.database())
                            .between(call.unit, call.startedAt, call.startedAt + std::chrono::milliseconds(1));
    if (!shifts.ok())
        return shifts.error();
    for (const Shift &shift : shifts.value()) {
        if (shift.officer == call.loggedBy)
            return shift.id;
    }
    return ShiftId();
}

Done ReviewDesk::answer(const Seat &seat, ReviewId review, const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > kMostTextCharacters)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("text")};
    const auto found = ReviewTable(m_pen.database()).find(review);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("review")};
    if (!found.value()->owesReply())
        return Error{ErrorCode::WrongState, QStringLiteral("no reply owed")};
    EntryDraft entry;
    entry.unit = seat.unit;
    entry.subject = {SubjectType::Review, review.as<SubjectId>()};
    entry.kind = kind::kReviewAnswered.toString();
    entry.occurredAt = m_pen.now();
    entry.body = {{QStringLiteral("call"), found.value()->call.text()}};
    entry.personal = {{QStringLiteral("text"), text.trimmed()}};
    const Result<EntryId> written = m_pen.writeNext(seat, entry);
    return written.ok() ? Done() : Done(written.error());
}

Result<Moment> ReviewDesk::usualDue(const Seat &seat, Moment at)
{
    const Result<WorkCalendar> calendar = calendarOfUnit(m_pen.database(), seat.unit);
    return calendar.ok() ? Result<Moment>(calendar.value().endOfWorkingDay(at, kWorkingDays))
                         : Result<Moment>(calendar.error());
}

} // namespace tb
