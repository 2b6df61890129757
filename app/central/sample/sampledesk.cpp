// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampledesk.h"

#include "security/token.h"
#include "store/cursortable.h"
#include "store/migrator.h"

#include <limits>

namespace tb {

Done SampleDesk::open(UnitId unit)
{
    Result<std::unique_ptr<Database>> opened = Database::open(m_folder.filePath(QStringLiteral("desk.db")));
    if (!opened.ok())
        return opened.error();
    m_database = opened.take();
    m_pen = std::make_unique<EntryPen>(*m_database, m_clock, m_random, m_notice);
    m_applier = std::make_unique<Applier>(*m_database, m_clock, m_random, m_notice);
    DeskTable desks(m_ledger.database());
    m_desk.id = IdSource(m_clock, m_random).next<DeskId>();
    m_desk.unit = unit;
    m_desk.number = desks.nextNumber(unit).ok() ? desks.nextNumber(unit).take() : 1;
    m_desk.name = QStringLiteral("Máy mẫu");
    // Nobody ever gets this token: the desk is gone when the sample is made.
    m_desk.tokenSum = Token::make(m_random).digest();
    m_desk.enrolledAt = m_clock.now();
    Done done = Migrator(Migrator::Part::Desk).migrate(*m_database);
    if (done.ok())
        done = desks.put(m_desk);
    return done.ok() ? pull() : done;
}

Done SampleDesk::prove(OfficerId officer)
{
    return m_acceptance.officerProven(officer, m_desk.id);
}

Done SampleDesk::exchange()
{
    const Done done = push();
    return done.ok() ? pull() : done;
}

Done SampleDesk::push()
{
    const Result<std::vector<StoredEntry>> pending
        = EntryTable(*m_database).inState(EntryState::Pending, std::numeric_limits<int>::max());
    if (!pending.ok())
        return pending.error();
    std::vector<EntryBytes> offered;
    for (const StoredEntry &stored : pending.value()) {
        const Entry &entry = stored.entry();
        offered.push_back({entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt});
    }
    const Result<std::vector<Verdict>> verdicts = m_acceptance.offer(m_desk, offered);
    if (!verdicts.ok())
        return verdicts.error();
    for (const Verdict &verdict : verdicts.value()) {
        if (verdict.kind != VerdictKind::Accepted)
            return Error{ErrorCode::Internal, QStringLiteral("the sample: ") + verdict.reason};
    }
    return {};
}

Done SampleDesk::pull()
{
    while (true) {
        const Result<Cursor> cursor = CursorTable(*m_database).find(m_desk.unit);
        if (!cursor.ok())
            return cursor.error();
        Cursor from = cursor.value();
        from.unit = m_desk.unit;
        const Result<PullPage> page = m_pages.after(from);
        if (!page.ok())
            return page.error();
        const Done done = m_applier->applyPage(page.value(), m_desk.unit);
        if (!done.ok() || !page.value().more)
            return done;
    }
}

} // namespace tb
