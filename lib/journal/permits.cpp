// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/permits.h"

#include "journal/kinds.h"

namespace tb {

namespace {

enum class Needs {
    Anybody,
    Duty,
    OwnShift,
    AnothersShift,
    AnothersManners,
    OwnManners,
    Oneself,
    Head,
    HeadOrInspector,
    Administrator,
    Server
};

struct KindNeeds {
    QStringView kind;
    Needs needs;
};

// First what is an exception in its family, then the families by their prefix.
constexpr KindNeeds kNeeds[] = {
    {kind::kCallReceived, Needs::Server},
    {kind::kCallReported, Needs::Server},
    {kind::kShiftAssigned, Needs::Head},
    {kind::kShiftCancelled, Needs::Head},
    {kind::kShiftRecorded, Needs::Head},
    {u"shift.", Needs::OwnShift},
    {kind::kHandoverAccepted, Needs::AnothersShift},
    {kind::kLineChecked, Needs::Duty},
    {kind::kLineRung, Needs::HeadOrInspector},
    {kind::kLineCheckReported, Needs::Server},
    {kind::kLineCorrected, Needs::Duty},
    {u"line.", Needs::Head},
    {kind::kCorrectionPlanned, Needs::Head},
    {kind::kRosterSeen, Needs::Oneself},
    {u"roster.", Needs::Head},
    {u"absence.", Needs::Head},
    {kind::kSwapApproved, Needs::Head},
    {kind::kSwapRejected, Needs::Head},
    {kind::kReviewRecorded, Needs::AnothersManners},
    {kind::kReviewAnswered, Needs::OwnManners},
    {u"report.", Needs::Head},
    {u"ring.", Needs::Head},
    {u"officer.", Needs::Head},
    {kind::kPhrasesSet, Needs::Head},
    {kind::kTopicsSet, Needs::Head},
    {kind::kPapersSet, Needs::Head},
    {kind::kRulesSet, Needs::Head},
    {kind::kRefusalSettled, Needs::Head},
    {kind::kSignInFailed, Needs::Anybody}, // whoever signs in next says it, whatever their role
    {kind::kListExported, Needs::Anybody}, // whoever can take a list along cannot be kept from saying so
    {kind::kUnitSucceeded, Needs::Server},
    {u"unit.", Needs::Administrator},
    {u"calendar.", Needs::Administrator},
    {u"personal.", Needs::Head},
};

Needs needsOf(const QString &kind)
{
    for (const KindNeeds &row : kNeeds) {
        if (row.kind.endsWith(u'.') ? kind.startsWith(row.kind) : kind == row.kind)
            return row.needs;
    }
    return Needs::Duty;
}

Done refuse(const char *reason)
{
    return Error{ErrorCode::NotPermitted, QString::fromLatin1(reason)};
}

} // namespace

Done permits(const Officer &officer, const Header &header, const SubjectState &state)
{
    if (officer.retired)
        return refuse("retired");
    if (officer.unit != header.unit)
        return refuse("other-unit");
    const bool leads = officer.role == Role::Head || officer.role == Role::Administrator;
    switch (needsOf(header.kind)) {
    case Needs::Anybody:
        return {};
    case Needs::Duty:
        return officer.role == Role::Inspector ? refuse("role") : Done();
    case Needs::OwnShift:
        if (officer.role == Role::Inspector)
            return refuse("role");
        return leads || state.owner == officer.id ? Done() : refuse("own-shift-only");
    case Needs::AnothersShift:
        // Two people stand for a handover: nobody takes over from oneself.
        if (officer.role == Role::Inspector)
            return refuse("role");
        return state.owner == officer.id ? refuse("own-handover") : Done();
    case Needs::AnothersManners:
        if (!leads)
            return refuse("role");
        return state.owner == officer.id ? refuse("own-review") : Done();
    case Needs::OwnManners:
        return state.owner == officer.id ? Done() : refuse("own-reply-only");
    case Needs::Oneself:
        return header.subject.id == officer.id.as<SubjectId>() ? Done() : refuse("oneself-only");
    case Needs::Head:
        return leads ? Done() : refuse("role");
    case Needs::HeadOrInspector:
        return leads || officer.role == Role::Inspector ? Done() : refuse("role");
    case Needs::Administrator:
        return officer.role == Role::Administrator ? Done() : refuse("role");
    case Needs::Server:
        return refuse("server-only");
    }
    Q_UNREACHABLE();
}

} // namespace tb
