// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbody.h"

#include "base/phonenumber.h"
#include "domain/due.h"

namespace tb {

namespace {

QString typeCode(CallType type)
{
    switch (type) {
    case CallType::Answered:
        return QStringLiteral("answered");
    case CallType::Missed:
        return QStringLiteral("missed");
    case CallType::Outgoing:
        return QStringLiteral("outgoing");
    case CallType::Received: // opened by the server alone
        break;
    }
    Q_UNREACHABLE();
}

void addMoment(Json::Object &members, const char16_t *name, const std::optional<Moment> &moment)
{
    if (moment)
        members.emplace_back(QString::fromUtf16(name), toMs(*moment));
}

} // namespace

CallBody::CallBody(const CallDraft &draft, const QString &areaCode, const WorkCalendar &calendar) : m_draft(draft)
{
    const PhoneNumber number = parsePhone(draft.number, areaCode);
    m_number = number.canonical;
    m_outcome = draft.type == CallType::Missed ? QStringLiteral("outcome.missed") : draft.outcome;
    const DueCase about{draft.kind, draft.field, draft.urgency, m_outcome};
    const std::optional<Moment> owed = dueFor(about, draft.startedAt, calendar);
    // Of a missed call and of a promise the call-back is owed; of everything else the answer.
    if (draft.type == CallType::Missed)
        m_callBack = owed;
    else if (m_outcome == u"outcome.callback")
        m_callBack = draft.callBackAt ? draft.callBackAt : owed;
    else
        m_due = owed;
}

Json::Object CallBody::coded() const
{
    Json::Object members{
        {QStringLiteral("type"), typeCode(m_draft.type)}, {QStringLiteral("line"), m_draft.line.text()},
        {QStringLiteral("kind"), m_draft.kind},           {QStringLiteral("field"), m_draft.field},
        {QStringLiteral("urgency"), m_draft.urgency},     {QStringLiteral("outcome"), m_outcome}};
    addMoment(members, u"ended", m_draft.endedAt);
    addMoment(members, u"due", m_due);
    addMoment(members, u"callBack", m_callBack);
    if (m_draft.confidential)
        members.emplace_back(QStringLiteral("confidential"), true);
    if (!m_draft.callerKind.isEmpty())
        members.emplace_back(QStringLiteral("caller"), m_draft.callerKind);
    if (!m_draft.follows.isNull())
        members.emplace_back(QStringLiteral("follows"), m_draft.follows.text());
    return members;
}

Json::Object CallBody::personal() const
{
    Json::Object members{{QStringLiteral("name"), m_draft.name.trimmed()},
                         {QStringLiteral("number"), m_number},
                         {QStringLiteral("place"), m_draft.place.trimmed()},
                         {QStringLiteral("content"), m_draft.content.trimmed()}};
    if (m_draft.timedByHand && !m_draft.lateReason.trimmed().isEmpty())
        members.emplace_back(QStringLiteral("note"), m_draft.lateReason.trimmed());
    return members;
}

QStringList CallBody::changedFrom(const Call &call) const
{
    QStringList fields;
    const auto note = [&fields](bool differs, const char *name) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    };
    note(m_draft.line != call.line, "line");
    note(m_draft.kind != call.kind, "kind");
    note(m_draft.field != call.field, "field");
    note(m_draft.urgency != call.urgency, "urgency");
    note(m_outcome != call.outcome, "outcome");
    note(m_draft.confidential != call.confidential, "confidential");
    note(m_draft.callerKind != call.callerKind, "caller");
    note(journalText(m_draft.name.trimmed()) != call.callerName, "name");
    note(m_number != call.callerNumber, "number");
    note(journalText(m_draft.place.trimmed()) != call.place, "place");
    note(journalText(m_draft.content.trimmed()) != call.content, "content");
    const bool termsChanged = m_draft.kind != call.kind || m_draft.field != call.field
        || m_draft.urgency != call.urgency || m_outcome != call.outcome;
    note(termsChanged && m_due != call.dueAt, "due");
    note((termsChanged || m_draft.callBackAt) && m_callBack != call.callBackAt, "callBack");
    return fields;
}

Json::Object CallBody::only(const Json::Object &members, const QStringList &fields)
{
    Json::Object kept;
    for (const Json::Member &member : members) {
        if (fields.contains(member.first))
            kept.push_back(member);
    }
    return kept;
}

} // namespace tb
