// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "base/codetable.h"

namespace tb {

namespace {

constexpr char kMarks[] = "-yn"; // by the number of the mark

constexpr Code<ReviewOutcome> kOutcomeCodes[] = {{ReviewOutcome::Spoke, "review.spoke"},
                                                 {ReviewOutcome::Unreached, "review.unreached"},
                                                 {ReviewOutcome::Complaint, "review.complaint"}};

} // namespace

QString reviewMarksText(const ReviewMarks &marks)
{
    QString text;
    for (const ReviewMark mark : marks)
        text += QLatin1Char(kMarks[static_cast<int>(mark)]);
    return text;
}

std::optional<ReviewMarks> reviewMarksFromText(const QString &text)
{
    const QString known = QString::fromLatin1(kMarks);
    if (text.size() != static_cast<qsizetype>(kReviewQuestions))
        return std::nullopt;
    ReviewMarks marks{};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const qsizetype mark = known.indexOf(text.at(static_cast<qsizetype>(i)));
        if (mark < 0)
            return std::nullopt;
        marks[i] = static_cast<ReviewMark>(mark);
    }
    return marks;
}

QString reviewOutcomeCode(ReviewOutcome outcome)
{
    return codeIn(kOutcomeCodes, outcome);
}

std::optional<ReviewOutcome> reviewOutcomeFromCode(const QString &code)
{
    return valueIn(kOutcomeCodes, code);
}

} // namespace tb
