// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/notedraft.h"

#include "store/drafttable.h"

namespace tb {

namespace {

QString purposeOf(ShiftId shift)
{
    return QStringLiteral("handover:") + shift.text();
}

} // namespace

Result<QString> NoteDraft::load(OfficerId officer, ShiftId shift)
{
    const auto drafts = DraftTable(m_room.database).ofOfficer(officer);
    if (!drafts.ok())
        return drafts.error();
    for (const Draft &draft : drafts.value()) {
        if (draft.purpose == purposeOf(shift))
            return QString::fromUtf8(draft.content);
    }
    return QString();
}

Done NoteDraft::save(OfficerId officer, ShiftId shift, const QString &note)
{
    const Done dropped = drop(officer, shift);
    if (!dropped.ok())
        return dropped;
    return DraftTable(m_room.database)
        .put({m_room.ids.next<DraftId>(), officer, purposeOf(shift), m_room.clock.now(), note.toUtf8()});
}

Done NoteDraft::drop(OfficerId officer, ShiftId shift)
{
    DraftTable table(m_room.database);
    const auto drafts = table.ofOfficer(officer);
    if (!drafts.ok())
        return drafts.error();
    for (const Draft &draft : drafts.value()) {
        const Done done = draft.purpose == purposeOf(shift) ? table.remove(draft.id) : Done();
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
