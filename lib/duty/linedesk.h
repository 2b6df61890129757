// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linedraft.h"
#include "domain/linetimes.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for the published numbers of a unit. Heads only. When a function returns ok, its entries are on the disk.
/// Errors: DraftIncomplete with the names of the fields, UnknownSubject, WrongState, NotPermitted, or what the store
/// says. Nothing is ever deleted: every past day can be asked for.
class TB_API LineDesk {
public:
    explicit LineDesk(EntryPen &pen) : m_pen(pen) { }

    /// Every field to mend at once; `amended` is null for a new line.
    Result<std::vector<LineProblem>> problems(const Seat &seat, const LineDraft &draft, LineId amended = {});
    Result<LineId> registerLine(const Seat &seat, const LineDraft &draft);
    /// All or none of them.
    Done registerAll(const Seat &seat, const std::vector<LineDraft> &drafts);
    /// Writes what differs; nothing where nothing does.
    Done amend(const Seat &seat, LineId line, const LineDraft &draft);
    /// From then on the number is not published any more. The reason must not be empty.
    Done retire(const Seat &seat, LineId line, Moment from, const QString &reason);
    /// How the line stands from `from` on, which may lie before or ahead; a reason is owed unless it works.
    Done setStatus(const Seat &seat, LineId line, LineStatus status, Moment from, const QString &reason);
    /// From that day on these hours. DraftIncomplete names what LineHours::problems() names, and "from".
    Done setHours(const Seat &seat, LineId line, QDate from, const LineHours &hours);
    /// For greying out; the writing asks again.
    bool mayEdit(const Seat &seat);

private:
    Result<QString> areaCodeOf(UnitId unit);
    Result<EntryDraft> openingOf(const Seat &seat, const LineDraft &draft, LineId id);
    Result<EntryDraft> stepOf(const Seat &seat, LineId line, QStringView kind);
    Done write(const Seat &seat, const EntryDraft &draft);

    EntryPen &m_pen;
};

} // namespace tb
