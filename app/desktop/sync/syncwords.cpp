// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncwords.h"

#include "errortext.h"
#include "look/shiftwords.h"
#include "sync/syncvalues.h"

#include <algorithm>
#include <iterator>

namespace tb {

namespace {

struct Word {
    QStringView code;
    const char *text;
};

constexpr Word kKinds[] = {
    {u"call.logged", QT_TRANSLATE_NOOP("tb::SyncWords", "Call")},
    {u"call.amended", QT_TRANSLATE_NOOP("tb::SyncWords", "Correction of a call")},
    {u"call.forwarded", QT_TRANSLATE_NOOP("tb::SyncWords", "Call passed on")},
    {u"call.accepted", QT_TRANSLATE_NOOP("tb::SyncWords", "Call taken over")},
    {u"call.returned", QT_TRANSLATE_NOOP("tb::SyncWords", "Call given back")},
    {u"call.closed", QT_TRANSLATE_NOOP("tb::SyncWords", "Call closed")},
    {u"call.reopened", QT_TRANSLATE_NOOP("tb::SyncWords", "Call opened again")},
    {u"response.recorded", QT_TRANSLATE_NOOP("tb::SyncWords", "Answer to the caller")},
    {u"callback.planned", QT_TRANSLATE_NOOP("tb::SyncWords", "Call-back promised")},
    {u"callback.made", QT_TRANSLATE_NOOP("tb::SyncWords", "Call-back made")},
    {u"shift.assigned", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift on the roster")},
    {u"shift.cancelled", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift cancelled")},
    {u"shift.started", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift taken")},
    {u"shift.paused", QT_TRANSLATE_NOOP("tb::SyncWords", "Away from the desk")},
    {u"shift.resumed", QT_TRANSLATE_NOOP("tb::SyncWords", "Back at the desk")},
    {u"shift.handed_over", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift handed over")},
    {u"shift.ended", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift ended")},
    {u"shift.recorded", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift recorded afterwards")},
    {u"roster.pattern_set", QT_TRANSLATE_NOOP("tb::SyncWords", "Usual week")},
    {u"roster.published", QT_TRANSLATE_NOOP("tb::SyncWords", "Roster published")},
    {u"roster.seen", QT_TRANSLATE_NOOP("tb::SyncWords", "Roster seen")},
    {u"absence.planned", QT_TRANSLATE_NOOP("tb::SyncWords", "Absence")},
    {u"absence.cancelled", QT_TRANSLATE_NOOP("tb::SyncWords", "Absence cancelled")},
    {u"swap.asked", QT_TRANSLATE_NOOP("tb::SyncWords", "Request to stand in")},
    {u"swap.taken", QT_TRANSLATE_NOOP("tb::SyncWords", "Shift taken for another")},
    {u"swap.accepted", QT_TRANSLATE_NOOP("tb::SyncWords", "Request to stand in accepted")},
    {u"swap.declined", QT_TRANSLATE_NOOP("tb::SyncWords", "Request to stand in declined")},
    {u"swap.approved", QT_TRANSLATE_NOOP("tb::SyncWords", "Standing in approved")},
    {u"swap.rejected", QT_TRANSLATE_NOOP("tb::SyncWords", "Standing in not approved")},
    {u"swap.withdrawn", QT_TRANSLATE_NOOP("tb::SyncWords", "Standing in taken back")},
    {u"line.registered", QT_TRANSLATE_NOOP("tb::SyncWords", "Line")},
    {u"line.amended", QT_TRANSLATE_NOOP("tb::SyncWords", "Correction of a line")},
    {u"line.retired", QT_TRANSLATE_NOOP("tb::SyncWords", "Line no longer used")},
    {u"signin.failed", QT_TRANSLATE_NOOP("tb::SyncWords", "Wrong passwords or codes at a desk")},
    {u"rules.set", QT_TRANSLATE_NOOP("tb::SyncWords", "Terms of the unit")},
    {u"refusal.passed", QT_TRANSLATE_NOOP("tb::SyncWords", "Refusal passed to the head")},
};

constexpr Word kMembers[] = {
    {u"content", QT_TRANSLATE_NOOP("tb::SyncWords", "Content")},
    {u"name", QT_TRANSLATE_NOOP("tb::SyncWords", "Name")},
    {u"number", QT_TRANSLATE_NOOP("tb::SyncWords", "Number")},
    {u"place", QT_TRANSLATE_NOOP("tb::SyncWords", "Place")},
    {u"note", QT_TRANSLATE_NOOP("tb::SyncWords", "Note")},
    {u"text", QT_TRANSLATE_NOOP("tb::SyncWords", "Text")},
    {u"to", QT_TRANSLATE_NOOP("tb::SyncWords", "Told to")},
    {u"where", QT_TRANSLATE_NOOP("tb::SyncWords", "Passed to")},
    {u"ref", QT_TRANSLATE_NOOP("tb::SyncWords", "Reference")},
    {u"line", QT_TRANSLATE_NOOP("tb::SyncWords", "Line")},
    {u"kind", QT_TRANSLATE_NOOP("tb::SyncWords", "Kind of call")},
    {u"field", QT_TRANSLATE_NOOP("tb::SyncWords", "Field")},
    {u"urgency", QT_TRANSLATE_NOOP("tb::SyncWords", "Urgency")},
    {u"outcome", QT_TRANSLATE_NOOP("tb::SyncWords", "Outcome")},
    {u"due", QT_TRANSLATE_NOOP("tb::SyncWords", "Term")},
    {u"callBack", QT_TRANSLATE_NOOP("tb::SyncWords", "Call-back")},
    {u"ended", QT_TRANSLATE_NOOP("tb::SyncWords", "End of the call")},
    {u"confidential", QT_TRANSLATE_NOOP("tb::SyncWords", "Confidential")},
    {u"follows", QT_TRANSLATE_NOOP("tb::SyncWords", "Follows a call")},
};

template <size_t Count> const Word *wordFor(const Word (&words)[Count], QStringView code)
{
    const Word *found
        = std::find_if(std::begin(words), std::end(words), [code](const Word &word) { return word.code == code; });
    return found == std::end(words) ? nullptr : found;
}

} // namespace

SyncWords::Sentence SyncWords::state(const SyncStatus &status, int waiting)
{
    const ErrorCode failure = status.failure.value_or(ErrorCode::Unreachable);
    if (status.online && waiting == 0)
        return {tr("Everything is on the server"), QStringLiteral("cloud-check"), Status::Success};
    if (status.online)
        return {tr("Connected to the server · sending %n entries", nullptr, waiting), QStringLiteral("cloud-up"),
                Status::Success};
    if (!status.failure && !status.lastContact)
        return {tr("Connecting to the server"), QStringLiteral("cloud"), Status::Neutral};
    if (failure == ErrorCode::Unreachable || failure == ErrorCode::ServerBusy)
        return {tr("Server not reachable · everything can still be logged"), QStringLiteral("cloud-off"), Status::Warn};
    return {ErrorText::what(failure), QStringLiteral("cloud-alert"), Status::Danger};
}

QString SyncWords::contact(const SyncStatus &status, const std::optional<Moment> &oldestWaiting, Moment now)
{
    const QString last = status.lastContact ? tr("Last contact %1").arg(SyncValues::time(*status.lastContact, now))
                                            : tr("No contact yet today");
    return oldestWaiting
        ? tr("%1 · the oldest entry has been waiting since %2").arg(last, SyncValues::time(*oldestWaiting, now))
        : last;
}

QString SyncWords::kindName(const QString &kind)
{
    const Word *word = wordFor(kKinds, kind);
    return word ? tr(word->text) : tr("Entry of kind %1").arg(kind);
}

QString SyncWords::memberName(const QString &member)
{
    const Word *word = wordFor(kMembers, member);
    return word ? tr(word->text) : member;
}

QString SyncWords::section(SyncItem::Kind kind, int count)
{
    switch (kind) {
    case SyncItem::Kind::Refused:
        return tr("REFUSED BY THE SERVER  %1").arg(count);
    case SyncItem::Kind::Contested:
        return tr("CHANGED BY TWO PEOPLE  %1").arg(count);
    case SyncItem::Kind::Passed:
        return tr("PASSED TO YOU BY OFFICERS  %1").arg(count);
    case SyncItem::Kind::Door:
        return tr("AT THE DOOR OF A DESK  %1").arg(count);
    case SyncItem::Kind::Held:
        return tr("WAITING AT THE SERVER  %1").arg(count);
    case SyncItem::Kind::Pending:
        return tr("NOT SENT YET  %1").arg(count);
    }
    Q_UNREACHABLE();
}

QString SyncWords::title(const SyncItem &item)
{
    if (item.kind == SyncItem::Kind::Contested)
        return tr("Two people changed %1").arg(item.who);
    return kindName(item.entryKind);
}

QString SyncWords::underline(const SyncItem &item, Moment now)
{
    if (item.kind == SyncItem::Kind::Contested)
        return tr("last changed %1").arg(SyncValues::time(item.at, now));
    if (item.kind == SyncItem::Kind::Door && item.who.isEmpty())
        return tr("no known account · %1", "a time").arg(SyncValues::time(item.at, now));
    return SyncValues::author(item.who, item.at, now);
}

QString SyncWords::explanation(const SyncItem &item)
{
    switch (item.kind) {
    case SyncItem::Kind::Refused:
        return tr("%1 Nothing is lost: mend it and send it anew, pass it to the head of the unit, or give it up.")
            .arg(ErrorText::reason(item.reason));
    case SyncItem::Kind::Contested:
        return tr("Two people changed the same field without knowing of each other. Nothing is lost: the later change "
                  "holds until you choose what is right.");
    case SyncItem::Kind::Passed:
        return tr("%1 The officer asks you to decide: log it yourself, or talk to the administrator.")
            .arg(ErrorText::reason(item.reason));
    case SyncItem::Kind::Door:
        return tr(
            "Often somebody has only forgotten. Ask the officer; if it was not them, have their password set anew.");
    case SyncItem::Kind::Held:
        return tr("%1 You need do nothing.").arg(ErrorText::reason(item.reason));
    case SyncItem::Kind::Pending:
        return tr("Saved on this computer. It is sent by itself as soon as there is a way.");
    }
    Q_UNREACHABLE();
}

QString SyncWords::content(const Entry &entry)
{
    QStringList lines;
    for (const Word &member : kMembers) {
        if (member.code == u"line")
            break; // codes from here on: a person reads only what people wrote
        QString value = textOf(entry.personal, member.code);
        if (value.isEmpty())
            value = textOf(entry.body, member.code);
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "member, value").arg(tr(member.text), value));
    }
    return lines.isEmpty() ? tr("No text") : lines.join(u'\n');
}

QString SyncWords::door(const FailedSignIn &failed)
{
    return failed.by == u"code" ? tr("Typed wrong %n times in a row: the digits of an officer.", nullptr, failed.tries)
                                : tr("Typed wrong %n times in a row: a password.", nullptr, failed.tries);
}

QString SyncWords::version(const StampedEntry &stamped, const QString &who)
{
    return tr("%1 · %2\n%3", "time, officer, text")
        .arg(ShiftWords::clock(stamped.entry.header.occurredAt), who, content(stamped.entry));
}

} // namespace tb
