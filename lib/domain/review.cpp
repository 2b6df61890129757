// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

namespace tb {

namespace {

constexpr char kMarks[] = "-yn"; // by the number of the mark

constexpr std::pair<ReviewOutcome, const char *> kCodes[] = {{ReviewOutcome::Spoke, "review.spoke"},
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
    for (const auto &[candidate, code] : kCodes) {
        if (candidate == outcome)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

std::optional<ReviewOutcome> reviewOutcomeFromCode(const QString &code)
{
    for (const auto &[outcome, candidate] : kCodes) {
        if (code == QLatin1String(candidate))
            return outcome;
    }
    return std::nullopt;
}

} // namespace tb
