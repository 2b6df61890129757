// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptbench.h"

#include "must.h"
#include "outcome.h"
#include "writers.h"

#include "loaddesk.h"
#include "register.h"
#include "relay.h"
#include "store/credentialtable.h"
#include "store/migrator.h"

namespace tb {

AcceptBench::AcceptBench(const QString &place, const QString &keyFolder, int writers, int batch)
    : m_place(place), m_writers(writers), m_batch(batch),
      m_key(must(CheckpointKey::loadOrCreate(keyFolder + QStringLiteral("/checkpoint.key"), m_random), "a key"))
{
    const auto database = must(Database::open(m_place), "a database");
    must(Migrator(Migrator::Part::Central).migrate(*database), "a schema");
}

AcceptBench::Work AcceptBench::prepare(int number, int entries)
{
    const auto database = must(Database::open(m_place), "a database");
    Ledger ledger(*database, m_clock, m_random, m_key);
    Register reg(ledger, m_clock, m_random);
    Unit unit;
    unit.code = QStringLiteral("U%1").arg(number) + QString::fromLatin1(m_random.bytes(4).toHex());
    unit.name = unit.code;
    unit.areaCode = QStringLiteral("0268");
    const UnitId unitId = must(reg.addUnit(unit), "a unit");
    const Officer officer{{}, unitId, Role::Officer, unit.code, unit.code, {}};
    const OfficerId officerId = must(reg.addOfficer(officer, QStringLiteral("a long password"), false), "an officer");
    LoadDesk desk(unitId, officerId, 1, m_random);
    must(CredentialTable(*database).prove(officerId, desk.desk().id, m_clock.now()), "a proof");
    return {desk.desk(), desk.next(entries)};
}

double AcceptBench::accepting(const std::vector<Work> &all)
{
    return writers::race(m_writers, [&](int writer) {
        const Work &work = all[static_cast<size_t>(writer)];
        const auto database = must(Database::open(m_place), "a connection");
        SystemRandom random;
        Ledger ledger(*database, m_clock, random, m_key);
        ServerPen pen(ledger, m_clock, random);
        Relay relay(ledger, pen);
        Acceptance acceptance(ledger, relay);
        writers::inBatches(work.entries, m_batch, [&](const std::vector<EntryBytes> &batch) {
            for (const Verdict &verdict : must(acceptance.offer(work.desk, batch), "an offer"))
                must(verdict.kind == VerdictKind::Accepted, "accepted");
        });
    });
}

void AcceptBench::run(int entries)
{
    std::vector<Work> all;
    for (int writer = 0; writer < m_writers; ++writer)
        all.push_back(prepare(writer, entries));
    std::vector<std::vector<EntryBytes>> lists;
    for (const Work &work : all)
        lists.push_back(work.entries);
    const double bare = writers::bareInserts(m_place, lists, m_batch);
    const double accepted = double(entries) * m_writers / accepting(all);
    Outcome(QStringLiteral("accept"), entries)
        .with(QStringLiteral("store"),
              m_place.startsWith(QLatin1Char('/')) ? QStringLiteral("sqlite") : QStringLiteral("postgresql"))
        .with(QStringLiteral("connections"), m_writers)
        .with(QStringLiteral("batch"), m_batch)
        .with(QStringLiteral("accepted_per_s"), accepted)
        .with(QStringLiteral("bare_inserts_per_s"), bare)
        .with(QStringLiteral("ratio"), accepted / bare)
        .print();
}

} // namespace tb
