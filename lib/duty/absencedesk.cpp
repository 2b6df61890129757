// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/absencedesk.h"

#include "duty/callpen.h"
#include "journal/kinds.h"

namespace tb {

Result<AbsenceId> AbsenceDesk::plan(const Seat &seat, const Absence &absence)
{
    if (absence.officer.isNull() || absence.reason.isEmpty() || absence.to <= absence.from)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("absence")};
    const auto id = m_pen.newId<AbsenceId>();
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Absence, id.as<SubjectId>()};
    draft.kind = kind::kAbsencePlanned.toString();
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("officer"), absence.officer.text()},
                  {QStringLiteral("from"), toMs(absence.from)},
                  {QStringLiteral("to"), toMs(absence.to)},
                  {QStringLiteral("reason"), absence.reason}};
    draft.personal = CallPen::noted(absence.note);
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Result<AbsenceId>(id) : Result<AbsenceId>(written.error());
}

Done AbsenceDesk::cancel(const Seat &seat, AbsenceId absence, const QString &note)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Absence, absence.as<SubjectId>()};
    draft.kind = kind::kAbsenceCancelled.toString();
    draft.occurredAt = m_pen.now();
    draft.personal = CallPen::noted(note);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
