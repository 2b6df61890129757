// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/due.h"

#include <algorithm>
#include <iterator>

namespace tb {

namespace {

enum class Unit { WorkingMinutes, WorkingDays };

struct Term {
    QStringView code;
    int count;
    Unit unit;
};

// The default terms. No days: the end of the day of receipt.
constexpr Term kTerms[] = {
    {u"outcome.missed", 30, Unit::WorkingMinutes}, {u"outcome.callback", 1, Unit::WorkingDays},
    {u"urgency.flash", 0, Unit::WorkingDays},      {u"urgency.very_urgent", 4 * 60, Unit::WorkingMinutes},
    {u"urgency.urgent", 1, Unit::WorkingDays},     {u"urgency.normal", 5, Unit::WorkingDays},
    {u"kind.emergency", 0, Unit::WorkingDays},     {u"kind.question", 1, Unit::WorkingDays},
    {u"cat.attitude", 2, Unit::WorkingDays},
};

// Settled while the caller was on the line, or at an end without one.
constexpr QStringView kSettled[] = {
    u"outcome.answered", u"outcome.guided",  u"outcome.to_1022", u"outcome.emergency",
    u"outcome.noted",    u"outcome.refused", u"outcome.dropped",
};

// Nobody waits for an answer; complaints and denunciations are not settled by telephone at all.
constexpr QStringView kUnanswered[] = {
    u"kind.complaint", u"kind.denounce", u"kind.thanks", u"kind.wrong_number", u"kind.nuisance", u"kind.internal",
};

template <size_t count> bool holds(const QStringView (&codes)[count], QStringView code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

bool fits(const Term &term, const DueCase &about)
{
    const QStringView urgency = about.urgency.isEmpty() ? QStringView(u"urgency.normal") : QStringView(about.urgency);
    return term.code == about.kind || term.code == about.field || term.code == urgency || term.code == about.outcome;
}

Moment endOf(const Term &term, Moment receivedAt, const WorkCalendar &calendar)
{
    return term.unit == Unit::WorkingDays ? calendar.endOfWorkingDay(receivedAt, term.count)
                                          : calendar.addWorkingMinutes(receivedAt, term.count);
}

/// Somebody was promised a call or could not reach us: that is owed whatever the kind.
bool owesCallBack(const DueCase &about)
{
    return about.outcome == u"outcome.missed" || about.outcome == u"outcome.callback";
}

} // namespace

std::optional<Moment> dueFor(const DueCase &about, Moment receivedAt, const WorkCalendar &calendar)
{
    if (holds(kSettled, about.outcome) || (holds(kUnanswered, about.kind) && !owesCallBack(about)))
        return std::nullopt;
    std::optional<Moment> earliest;
    for (const Term &term : kTerms) {
        if (!fits(term, about))
            continue;
        const Moment end = endOf(term, receivedAt, calendar);
        earliest = earliest ? std::min(*earliest, end) : end;
    }
    return earliest;
}

} // namespace tb
