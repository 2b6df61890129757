// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace tb {

/// What a caller said to one of the questions.
enum class ReviewMark : int { NotAsked = 0, Yes = 1, No = 2 };

/// The questions, in this order: was the greeting as it should be, were you listened to, were you treated with
/// courtesy, was what you were told right.
inline constexpr std::size_t kReviewQuestions = 4;
using ReviewMarks = std::array<ReviewMark, kReviewQuestions>;

/// One character for each question, in their order: "yyn-".
TB_API QString reviewMarksText(const ReviewMarks &marks);
/// Nothing where it is not such a text.
TB_API std::optional<ReviewMarks> reviewMarksFromText(const QString &text);

enum class ReviewOutcome : int {
    Spoke = 1, ///< a call of the sample: the caller was rung back and answered the questions
    Unreached = 2, ///< a call of the sample: one try in vain
    Complaint = 3, ///< a caller complained of manners by themselves
};

TB_API QString reviewOutcomeCode(ReviewOutcome outcome);
TB_API std::optional<ReviewOutcome> reviewOutcomeFromCode(const QString &code);

/// How a caller was treated, as the head heard it from the caller. About the officer who spoke with the caller, never
/// about the one who wrote a complaint down.
struct Review {
    ReviewId id;
    UnitId unit;
    CallId call; ///< of the sample; or the one in which the complaint was made
    OfficerId officer; ///< whose manners they are; never the reviewer
    ShiftId shift; ///< in which it was; null where it is not known
    OfficerId reviewer;
    Moment at{};
    ReviewOutcome outcome = ReviewOutcome::Spoke;
    ReviewMarks marks{};
    QString note; ///< personal
    std::optional<Moment> dueAt; ///< when the officer's reply is owed; nothing where none is
    OfficerId answeredBy;
    std::optional<Moment> answeredAt;
    QString answer; ///< personal
    QString flags; ///< of its entries, "late,clock-off"

    /// A complaint, or a "no" to any of the questions.
    bool isBelowStandard() const
    {
        return outcome == ReviewOutcome::Complaint
            || (outcome == ReviewOutcome::Spoke && std::count(marks.begin(), marks.end(), ReviewMark::No) > 0);
    }
    bool owesReply() const { return isBelowStandard() && !answeredAt; }
    bool isOverdue(Moment now) const { return owesReply() && dueAt && *dueAt < now; }
    friend bool operator==(const Review &, const Review &) = default;
};

} // namespace tb
