// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/checkdesk.h"

#include "domain/textlimits.h"
#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "store/checktable.h"
#include "store/linetable.h"

namespace tb {

namespace {

Done incomplete(const QStringList &fields)
{
    return fields.isEmpty() ? Done() : Done(Error{ErrorCode::DraftIncomplete, fields.join(QLatin1Char(' '))});
}

/// What was not filled in is left out.
void add(Json::Object &part, const char16_t *key, const QString &value)
{
    if (!value.trimmed().isEmpty())
        part.emplace_back(QString::fromUtf16(key), value.trimmed());
}

} // namespace

EntryDraft checkEntry(const Seat &seat, CheckId id, QStringView kind, const CheckDraft &draft)
{
    EntryDraft entry;
    entry.unit = seat.unit;
    entry.subject = {SubjectType::Check, id.as<SubjectId>()};
    entry.kind = kind.toString();
    entry.occurredAt = draft.at;
    entry.body
        = {{QStringLiteral("line"), draft.line.text()}, {QStringLiteral("result"), checkResultCode(draft.result)}};
    if (draft.ringSeconds)
        entry.body.emplace_back(QStringLiteral("ring"), *draft.ringSeconds);
    if (!draft.answeredBy.isNull())
        entry.body.emplace_back(QStringLiteral("answeredBy"), draft.answeredBy.text());
    if (draft.drawnFor)
        entry.body.emplace_back(QStringLiteral("drawn"), toMs(*draft.drawnFor));
    add(entry.body, u"greeting", draft.greeting);
    add(entry.personal, u"from", draft.from);
    add(entry.personal, u"who", draft.who);
    add(entry.personal, u"note", draft.note);
    return entry;
}

QStringList CheckDesk::problems(const CheckDraft &draft) const
{
    QStringList fields;
    if (draft.line.isNull())
        fields.append(QStringLiteral("line"));
    if (draft.at > m_pen.now() || draft.at == Moment{})
        fields.append(QStringLiteral("at"));
    if (draft.ringSeconds && (*draft.ringSeconds < 0 || *draft.ringSeconds > kLongestRing))
        fields.append(QStringLiteral("ring"));
    const std::pair<const char *, const QString *> texts[]
        = {{"from", &draft.from}, {"who", &draft.who}, {"note", &draft.note}};
    for (const auto &[name, text] : texts) {
        if (text->size() > (text == &draft.note ? kMostTextCharacters : kMostNameCharacters))
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

Result<CheckId> CheckDesk::record(const Seat &seat, const CheckDraft &draft)
{
    const Done fine = incomplete(problems(draft));
    if (!fine.ok())
        return fine.error();
    const auto line = LineTable(m_pen.database()).find(draft.line);
    if (!line.ok())
        return line.error();
    if (!line.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("line")};
    const auto id = m_pen.newId<CheckId>();
    const Result<EntryId> written = m_pen.write(seat, checkEntry(seat, id, kind::kLineChecked, draft));
    return written.ok() ? Result<CheckId>(id) : Result<CheckId>(written.error());
}

Result<EntryDraft> CheckDesk::stepOf(const Seat &seat, CheckId check, QStringView kind)
{
    const auto found = CheckTable(m_pen.database()).find(check);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("check")};
    if (!found.value()->isOpen())
        return Error{ErrorCode::WrongState, QStringLiteral("not open")};
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Check, check.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    return draft;
}

Done CheckDesk::planCorrection(const Seat &seat, CheckId check, OfficerId owner, Moment due, const QString &note)
{
    QStringList fields;
    if (owner.isNull())
        fields.append(QStringLiteral("owner"));
    if (due <= m_pen.now())
        fields.append(QStringLiteral("due"));
    if (note.size() > kMostTextCharacters)
        fields.append(QStringLiteral("note"));
    const Done fine = incomplete(fields);
    Result<EntryDraft> step = stepOf(seat, check, kind::kCorrectionPlanned);
    if (!fine.ok() || !step.ok())
        return fine.ok() ? Done(step.error()) : fine;
    EntryDraft draft = step.take();
    draft.body = {{QStringLiteral("owner"), owner.text()}, {QStringLiteral("due"), toMs(due)}};
    add(draft.personal, u"note", note);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Done CheckDesk::recordRemedy(const Seat &seat, CheckId check, const QString &what)
{
    const bool wrong = what.trimmed().isEmpty() || what.size() > kMostTextCharacters;
    const Done fine = incomplete(wrong ? QStringList(QStringLiteral("note")) : QStringList());
    Result<EntryDraft> step = stepOf(seat, check, kind::kLineCorrected);
    if (!fine.ok() || !step.ok())
        return fine.ok() ? Done(step.error()) : fine;
    EntryDraft draft = step.take();
    draft.personal = {{QStringLiteral("note"), what.trimmed()}};
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Result<Moment> CheckDesk::usualDue(const Seat &seat, Moment failedAt)
{
    const Result<WorkCalendar> calendar = calendarOfUnit(m_pen.database(), seat.unit);
    return calendar.ok() ? Result<Moment>(calendar.value().endOfWorkingDay(failedAt, 1))
                         : Result<Moment>(calendar.error());
}

} // namespace tb
