// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapwriter.h"

#include "journal/kinds.h"
#include "journal/limits.h"
#include "store/transaction.h"

namespace tb {

namespace {
constexpr int kTakenBack = 20;
}

GapWriter::GapWriter(const QString &place, UnitId unit, const CheckpointKey &key, quint32 seed, bool planted)
    : m_random(seed), m_ids(m_clock, m_random), m_database(Database::open(place).take()),
      m_ledger(*m_database, m_clock, m_random, key), m_unit(unit), m_officer(m_ids.next<OfficerId>()),
      m_desk(m_ids.next<DeskId>()), m_stream(m_ids.next<StreamId>()), m_planted(planted)
{
}

QString GapWriter::plantedSchema()
{
    return QStringLiteral("CREATE TABLE planted (seq INTEGER PRIMARY KEY, writer BLOB NOT NULL)");
}

int GapWriter::write(int count)
{
    int written = 0;
    for (int i = 0; i < count; ++i) {
        // Busy is no loss: a desk comes again.
        bool done = false;
        for (int attempt = 0; attempt < 50 && !done; ++attempt)
            done = m_planted ? writePlanted() : writeOne();
        written += done ? 1 : 0;
    }
    return written;
}

bool GapWriter::writeOne()
{
    Transaction transaction(*m_database, Reach::OneUnit);
    if (!transaction.begun().ok() || !m_ledger.reserve(m_unit).ok() || !m_ledger.accept(entry(), {}).ok())
        return false;
    const bool takenBack = static_cast<quint8>(m_random.bytes(1).front()) % kTakenBack == 0;
    return !takenBack && transaction.commit().ok();
}

bool GapWriter::writePlanted()
{
    Transaction transaction(*m_database, Reach::OneUnit);
    Statement insert(*m_database, QStringLiteral("INSERT INTO planted(writer) VALUES(?)"));
    if (!transaction.begun().ok() || !insert.bind(m_desk).run().ok())
        return false;
    // As much work as a real entry is.
    (void)Statement(*m_database, QStringLiteral("SELECT count(*) FROM entry")).run();
    return transaction.commit().ok();
}

Entry GapWriter::entry()
{
    EntryDraft draft;
    draft.unit = m_unit;
    draft.subject = {SubjectType::Call, m_ids.next<SubjectId>()};
    draft.kind = kind::kCallLogged.toString();
    draft.occurredAt = m_clock.now();
    draft.body = {{QStringLiteral("type"), QStringLiteral("answered")},
                  {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                  {QStringLiteral("line"), m_ids.next<LineId>().text()}};
    draft.personal = {{QStringLiteral("content"), QStringLiteral("Hỏi giờ làm việc")}};
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = m_officer;
    header.desk = m_desk;
    header.stream = m_stream;
    header.counter = ++m_counter;
    header.writtenAt = m_clock.now();
    return sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)).take();
}

} // namespace tb
