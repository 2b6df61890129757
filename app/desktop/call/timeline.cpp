// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timeline.h"

#include "call/entrywords.h"
#include "call/erasurewords.h"
#include "call/timewords.h"
#include "journal/kinds.h"

namespace tb {

namespace {

void dress(TimelineItem &item, const char *icon, Status status, const QString &title)
{
    item.icon = QString::fromLatin1(icon);
    item.status = status;
    item.title = title;
}

QString withMore(const QString &who, const QString &more)
{
    if (who.isEmpty() || more.isEmpty())
        return who + more;
    return QStringLiteral("%1 · %2").arg(who, more);
}

} // namespace

std::vector<TimelineItem> Timeline::of(const std::vector<StoredEntry> &entries, const CallNames &names, Moment now,
                                       bool hidden)
{
    Timeline timeline(names, now, hidden);
    std::vector<TimelineItem> items;
    items.reserve(entries.size());
    for (const StoredEntry &stored : entries)
        items.push_back(timeline.item(stored));
    return items;
}

TimelineItem Timeline::servedLater(const Call &call, const CallNames &names, Moment now)
{
    TimelineItem item;
    item.at = call.servedAt.value_or(call.startedAt);
    const QString when = TimeWords::full(item.at, now);
    if (call.type == CallType::Outgoing)
        dress(item, "phone-check", Status::Success, tr("Called back at %1", "entry of a call; a time").arg(when));
    else
        dress(item, "phone-in", Status::Success,
              tr("The caller rang again at %1", "entry of a call; a time").arg(when));
    item.byline = withMore(names.officer(call.loggedBy), call.reference);
    return item;
}

TimelineItem Timeline::item(const StoredEntry &stored)
{
    const Entry &entry = stored.entry();
    TimelineItem item;
    item.at = stored.stamped.effectiveAt();
    item.byline = m_names.officer(entry.header.officer);
    if (item.byline.isEmpty())
        item.byline = tr("Somebody whose name is not known here", "author of an entry");
    item.marks = EntryWords::marks(stored);
    word(item, entry);
    if (entry.isPersonalMissing())
        item.text = tr("Erased", "what was said in an entry");
    return item;
}

void Timeline::word(TimelineItem &item, const Entry &entry)
{
    const QString &kind = entry.header.kind;
    item.text = textOf(entry.personal, u"note");
    if (kind == kind::kCallLogged) {
        wordLogged(item, entry);
    } else if (kind == kind::kCallReceived || kind == kind::kCallReported) {
        wordOtherUnit(item, entry);
    } else if (kind == kind::kCallAmended) {
        dress(item, "edit", Status::Neutral, tr("Corrected", "entry of a call"));
        item.changes = changesOf(entry);
    } else if (kind == kind::kCallForwarded) {
        wordForwarded(item, entry);
    } else if (kind == kind::kResponseRecorded) {
        wordResponse(item, entry);
    } else if (kind == kind::kCallBackPlanned || kind == kind::kCallBackMade) {
        wordCallBack(item, entry);
    } else if (kind == kind::kCallExtended || kind == kind::kCallWaiting) {
        wordTerm(item, entry);
    } else {
        wordCourse(item, entry);
    }
}

void Timeline::wordTerm(TimelineItem &item, const Entry &entry) const
{
    const bool waits = entry.header.kind == kind::kCallWaiting;
    const Moment until = momentFromMs(integerOf(entry.body, waits ? u"until" : u"due"));
    const QString when = TimeWords::full(until, m_now);
    if (waits)
        dress(item, "user-search", Status::Warn, tr("Waits for information until %1", "entry of a call").arg(when));
    else
        dress(item, "calendar-time", Status::Warn, tr("Term extended to %1", "entry of a call").arg(when));
}

void Timeline::wordCourse(TimelineItem &item, const Entry &entry) const
{
    const QString &kind = entry.header.kind;
    if (kind == kind::kCallClosed) {
        dress(item, "check", Status::Success, tr("Closed", "entry of a call"));
        item.byline = withMore(item.byline, EntryWords::closeReason(textOf(entry.body, u"reason")));
    } else if (kind == kind::kCallRevealed) {
        dress(item, "eye", Status::Neutral, tr("Looked at the confidential caller", "entry of a call"));
        item.text = textOf(entry.personal, u"reason");
    } else if (kind == kind::kCallAccepted)
        dress(item, "user-check", Status::Accent, tr("Taken over", "entry of a call"));
    else if (kind == kind::kCallReturned)
        dress(item, "arrow-left", Status::Warn, tr("Given back", "entry of a call"));
    else if (kind == kind::kCallEscalated)
        dress(item, "bell", Status::Warn, EntryWords::escalation(entry.body));
    else if (kind == kind::kPersonalErased)
        wordErased(item, entry);
    else if (kind == kind::kCallReopened)
        dress(item, "refresh", Status::Warn, tr("Opened again", "entry of a call"));
    else
        dress(item, "help", Status::Neutral,
              tr("An entry that this version cannot show (%1)", "entry of a call; its kind").arg(kind));
}

void Timeline::wordErased(TimelineItem &item, const Entry &entry)
{
    dress(item, "trash", Status::Neutral, tr("Personal data erased", "entry of a call"));
    const QString where = textOf(entry.body, u"where");
    item.byline = where.isEmpty() ? item.byline : where;
    item.text = QStringLiteral("%1 · %2").arg(ErasureWords::basis(textOf(entry.body, u"basis")),
                                              textOf(entry.body, u"paper"));
}

void Timeline::wordLogged(TimelineItem &item, const Entry &entry)
{
    const QString type = textOf(entry.body, u"type");
    if (type == u"missed")
        dress(item, "phone-x", Status::Danger, tr("Missed", "entry of a call"));
    else if (type == u"outgoing")
        dress(item, "phone-out", Status::Accent, tr("Called out", "entry of a call"));
    else
        dress(item, "phone-in", Status::Accent, tr("Received by telephone", "entry of a call"));
    item.byline = withMore(item.byline, m_names.lineName(LineId::fromText(textOf(entry.body, u"line"))));
    remember(entry, EntryWords::fields());
}

void Timeline::wordForwarded(TimelineItem &item, const Entry &entry) const
{
    dress(item, "share", Status::Violet, tr("Forwarded", "entry of a call"));
    const QString officer = m_names.officer(OfficerId::fromText(textOf(entry.body, u"officer")));
    const QString where = officer.isEmpty() ? textOf(entry.body, u"where") : officer;
    if (!where.isEmpty())
        item.byline = withMore(item.byline, tr("to %1", "forwarded").arg(where));
    if (const auto due = maybeInteger(entry.body, u"due"))
        item.byline = withMore(item.byline, tr("due %1", "forwarded").arg(TimeWords::full(momentFromMs(*due), m_now)));
}

void Timeline::wordResponse(TimelineItem &item, const Entry &entry) const
{
    const bool closes = flagOf(entry.body, u"closes");
    dress(item, "message", Status::Success,
          closes ? tr("Answered and closed", "entry of a call") : tr("Answered", "entry of a call"));
    item.byline = withMore(item.byline, EntryWords::contact(textOf(entry.body, u"by")));
    const QString to = textOf(entry.personal, u"to");
    if (!to.isEmpty() && !m_hidden)
        item.byline = withMore(item.byline, tr("told %1", "answer").arg(to));
    item.byline = withMore(item.byline, EntryWords::agreement(textOf(entry.body, u"agreed")));
    item.text = textOf(entry.personal, u"text");
}

void Timeline::wordCallBack(TimelineItem &item, const Entry &entry) const
{
    if (entry.header.kind == kind::kCallBackPlanned) {
        const Moment at = momentFromMs(integerOf(entry.body, u"at"));
        dress(item, "calendar-time", Status::Warn,
              tr("Call-back promised for %1", "entry of a call").arg(TimeWords::full(at, m_now)));
        const QString officer = m_names.officer(OfficerId::fromText(textOf(entry.body, u"officer")));
        if (!officer.isEmpty())
            item.byline = withMore(item.byline, tr("%1 calls", "who calls back").arg(officer));
        return;
    }
    const QString result = textOf(entry.body, u"result");
    const bool reached = result == u"reached";
    dress(item, reached ? "phone-check" : "phone-off", reached ? Status::Success : Status::Warn,
          EntryWords::callBackResult(result));
}

QStringList Timeline::changesOf(const Entry &entry)
{
    QStringList changes;
    const QStringList fields = textsOf(entry.body, u"fields");
    for (const QString &field : fields) {
        const QString title = EntryWords::fieldTitle(field);
        if (entry.isPersonalMissing() && EntryWords::isPersonal(field))
            changes.append(tr("%1: erased", "change of a field").arg(title));
        else if (covers(field))
            changes.append(tr("%1: kept confidential", "change of a field").arg(title));
        else
            changes.append(tr("%1: %2 → %3", "change of a field; before, after")
                               .arg(title, shown(m_values[field]), shown(valueOf(entry, field))));
    }
    remember(entry, fields);
    return changes;
}

bool Timeline::covers(const QString &field) const
{
    return m_hidden && EntryWords::isPersonal(field) && field != u"content";
}

QString Timeline::valueOf(const Entry &entry, const QString &field) const
{
    if (field == u"number")
        return m_names.number(textOf(entry.personal, field));
    if (EntryWords::isPersonal(field))
        return textOf(entry.personal, field);
    if (field == u"line")
        return m_names.lineName(LineId::fromText(textOf(entry.body, field)));
    if (const auto at = maybeInteger(entry.body, field))
        return TimeWords::full(momentFromMs(*at), m_now);
    return EntryWords::value(entry.body, field);
}

QString Timeline::shown(const QString &value) const
{
    return value.isEmpty() ? tr("(empty)", "value of a field") : value;
}

void Timeline::remember(const Entry &entry, const QStringList &fields)
{
    for (const QString &field : fields)
        m_values[field] = valueOf(entry, field);
}

} // namespace tb
