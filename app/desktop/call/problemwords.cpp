// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/problemwords.h"

namespace tb {

namespace {

int digitsIn(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isDigit() ? 1 : 0;
    return count;
}

} // namespace

QString ProblemWords::sentence(const Problem &problem, const CallDraft &draft)
{
    switch (problem.kind) {
    case ProblemKind::NumberIncomplete:
        return tr("%1 No number shown? Press Alt+0. Save once more to keep it as it is.", "below the number field")
            .arg(incomplete(draft.number));
    case ProblemKind::TooLong:
        return tr("Too long by %1 characters: shorten it.", "below a field").arg(problem.amount);
    case ProblemKind::InThePast:
        return tr("This time has passed. Save once more to keep it.", "below a time field");
    case ProblemKind::InTheFuture:
        return tr("This time has not come yet.", "below a time field");
    case ProblemKind::Missing:
        break;
    }
    if (problem.field == CallField::LateReason)
        return tr("Say why it is written down only now.", "below a field");
    if (problem.field == CallField::Line)
        return tr("Choose the line on which the call came.", "below the line field");
    return tr("Write at least a few words about the call.", "below the content field");
}

// A mobile number has ten digits, a landline eleven.
QString ProblemWords::incomplete(const QString &typed)
{
    const QString plain = QString(typed).remove(QLatin1Char(' '));
    const int expected = plain.startsWith(QLatin1String("02")) ? 11 : 10;
    const int missing = expected - digitsIn(plain);
    if (!plain.startsWith(QLatin1Char('0')) || missing <= 0)
        return tr("This number is not complete.", "below the number field");
    return missing == 1 ? tr("One digit is missing.", "below the number field")
                        : tr("%1 digits are missing.", "below the number field").arg(missing);
}

QString ProblemWords::about(const PhoneNumber &number)
{
    if (number.hints & PhoneHint::AreaCodeAdded)
        return tr("With the area code: %1", "below the number field").arg(number.display);
    if (number.hints & PhoneHint::Renumbered)
        return tr("An old number, today %1", "below the number field").arg(number.display);
    if (number.hints & PhoneHint::MoreText)
        return tr("Only the first number is used: %1", "below the number field").arg(number.display);
    if (number.hints & PhoneHint::LetterForZero)
        return tr("The letter O was read as zero: %1", "below the number field").arg(number.display);
    if (number.hints & PhoneHint::NotAssigned)
        return tr("No such number is known. It is kept as typed.", "below the number field");
    return {};
}

} // namespace tb
