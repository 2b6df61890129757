// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/exportbook.h"

#include "domain/textlimits.h"
#include "journal/kinds.h"

namespace tb {

Done ExportBook::note(const Seat &seat, const ExportedList &list)
{
    if (seat.officer.isNull())
        return Error{ErrorCode::NotSignedIn, QStringLiteral("export")};
    const QString what = list.what.simplified().left(kMostNameCharacters * 2);
    if (what.isEmpty() || list.form.isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("export")};
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind::kListExported.toString();
    draft.occurredAt = m_pen.now();
    draft.body
        = {{QStringLiteral("what"), what}, {QStringLiteral("form"), list.form}, {QStringLiteral("rows"), list.rows}};
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
