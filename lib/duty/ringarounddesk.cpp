// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/ringarounddesk.h"

#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/officertable.h"
#include "store/rungtable.h"

#include <algorithm>

namespace tb {

bool RingAroundDesk::mayRing(const Seat &seat) const
{
    const auto officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok() || !officer.value())
        return false;
    Header header;
    header.kind = kind::kLineRung.toString();
    header.unit = seat.unit;
    header.officer = seat.officer;
    return permits(*officer.value(), header, {}).ok();
}

Result<CheckId> RingAroundDesk::record(const Seat &seat, const LineToRing &target, const CheckDraft &draft)
{
    const QStringList problems = CheckDesk(m_pen).problems(draft);
    if (!problems.isEmpty())
        return Error{ErrorCode::DraftIncomplete, problems.join(QLatin1Char(' '))};
    if (draft.line != target.line || target.unit == seat.unit)
        return Error{ErrorCode::WrongState, QStringLiteral("not the line that was drawn")};
    const auto id = m_pen.newId<CheckId>();
    EntryDraft entry = checkEntry(seat, id, kind::kLineRung, draft);
    entry.body.emplace_back(QStringLiteral("unit"), target.unit.text());
    entry.body.emplace_back(QStringLiteral("where"), target.unitName);
    entry.body.emplace_back(QStringLiteral("name"), target.name);
    entry.body.emplace_back(QStringLiteral("number"), target.number);
    const Result<EntryId> written = m_pen.write(seat, entry);
    return written.ok() ? Result<CheckId>(id) : Result<CheckId>(written.error());
}

Result<std::vector<LineToRing>> RingAroundDesk::stillToRing(const Seat &seat, const std::vector<LineToRing> &told)
{
    std::vector<LineToRing> left;
    for (const LineToRing &line : told) {
        const auto rung = RungTable(m_pen.database()).between(seat.unit, line.drawnFor, m_pen.now() + minutes(1));
        if (!rung.ok())
            return rung.error();
        const bool done = std::any_of(rung.value().begin(), rung.value().end(),
                                      [&line](const RungLine &known) { return known.target.line == line.line; });
        if (!done)
            left.push_back(line);
    }
    return left;
}

} // namespace tb
