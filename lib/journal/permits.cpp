// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/permits.h"

#include "journal/kinds.h"

namespace tb {

namespace {

enum class Needs { Duty, OwnShift, AnothersShift, Head, Administrator };

Needs needsOf(const QString &kind)
{
    if (kind == kind::kShiftAssigned || kind == kind::kShiftCancelled || kind.startsWith(u"line."))
        return Needs::Head;
    if (kind.startsWith(u"shift."))
        return Needs::OwnShift;
    if (kind == kind::kHandoverAccepted)
        return Needs::AnothersShift;
    if (kind.startsWith(u"officer.") || kind == kind::kPhrasesSet || kind == kind::kTopicsSet)
        return Needs::Head;
    if (kind.startsWith(u"unit.") || kind.startsWith(u"calendar.") || kind.startsWith(u"personal."))
        return Needs::Administrator;
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
    case Needs::Head:
        return leads ? Done() : refuse("role");
    case Needs::Administrator:
        return officer.role == Role::Administrator ? Done() : refuse("role");
    }
    Q_UNREACHABLE();
}

} // namespace tb
