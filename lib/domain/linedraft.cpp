// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linedraft.h"

#include "base/phonenumber.h"
#include "domain/textlimits.h"

#include <algorithm>

namespace tb {

namespace {

bool isAsked(const PhoneNumber &number)
{
    return number.hints.testFlag(PhoneHint::AskWhichNumber) && !number.otherCanonical.isEmpty();
}

std::optional<LineProblem> problemOf(const PhoneNumber &number, bool answered)
{
    switch (number.kind) {
    case PhoneClass::None:
    case PhoneClass::Withheld:
        return LineProblem{LineField::Number, LineProblemKind::Missing};
    case PhoneClass::Incomplete:
        return LineProblem{LineField::Number, LineProblemKind::NumberIncomplete};
    default:
        break;
    }
    if (isAsked(number) && !answered)
        return LineProblem{LineField::Number, LineProblemKind::WhichNumber};
    if (number.kind == PhoneClass::Unknown || number.hints.testFlag(PhoneHint::NotAssigned))
        return LineProblem{LineField::Number, LineProblemKind::NotInPlan, false};
    return std::nullopt;
}

} // namespace

LineDraft LineDraft::of(const Line &line)
{
    LineDraft draft;
    const PhoneNumber known = parsePhone(line.number, {});
    draft.number = known.display.isEmpty() ? line.number : known.display;
    const PhoneNumber again = parsePhone(draft.number, {});
    if (isAsked(again)) // was answered when it was registered
        draft.asDialledToday = again.otherCanonical == line.number;
    draft.name = line.name;
    draft.kind = line.kind;
    draft.publishedOn = line.publishedOn;
    draft.place = line.place;
    draft.document = line.document;
    draft.contractUntil = line.contractUntil;
    return draft;
}

LineDraft LineDraft::onto(const LineDraft &before, const LineDraft &now) const
{
    LineDraft merged = now;
    const auto take = [this, &before, &merged](auto member) {
        if (this->*member != before.*member)
            merged.*member = this->*member;
    };
    take(&LineDraft::number);
    take(&LineDraft::asDialledToday);
    take(&LineDraft::name);
    take(&LineDraft::kind);
    take(&LineDraft::publishedOn);
    take(&LineDraft::place);
    take(&LineDraft::document);
    take(&LineDraft::contractUntil);
    return merged;
}

QString LineDraft::canonical(const QString &areaCode) const
{
    const PhoneNumber parsed = parsePhone(number, areaCode);
    return isAsked(parsed) && asDialledToday.value_or(false) ? parsed.otherCanonical : parsed.canonical;
}

std::vector<LineProblem> LineDraft::problems(const QString &areaCode, const std::vector<Line> &others) const
{
    std::vector<LineProblem> found;
    const PhoneNumber parsed = parsePhone(number, areaCode);
    const std::optional<LineProblem> wrong = problemOf(parsed, asDialledToday.has_value());
    if (wrong)
        found.push_back(*wrong);
    const QString key = canonical(areaCode);
    const auto isSame = [&key](const Line &line) { return !line.retired && line.number == key; };
    if (!key.isEmpty() && std::any_of(others.begin(), others.end(), isSame))
        found.push_back({LineField::Number, LineProblemKind::AlreadyRegistered});
    if (name.trimmed().isEmpty())
        found.push_back({LineField::Name, LineProblemKind::Missing});
    const std::pair<LineField, const QString *> texts[] = {{LineField::Name, &name},
                                                           {LineField::PublishedOn, &publishedOn},
                                                           {LineField::Place, &place},
                                                           {LineField::Document, &document}};
    for (const auto &[field, text] : texts) {
        if (text->size() > kMostNameCharacters)
            found.push_back({field, LineProblemKind::TooLong});
    }
    if (number.size() > kMostNumberCharacters)
        found.push_back({LineField::Number, LineProblemKind::TooLong});
    return found;
}

} // namespace tb
