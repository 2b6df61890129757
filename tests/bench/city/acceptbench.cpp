// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptbench.h"

#include "must.h"
#include "outcome.h"
#include "stopwatch.h"

#include "journal/kinds.h"
#include "journal/limits.h"
#include "register.h"
#include "relay.h"
#include "store/credentialtable.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QThread>

namespace tb {

namespace {

// All writers at once; seconds until the last is through.
double race(int writers, const std::function<void(int writer)> &work)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back(QThread::create([&work, writer] { work(writer); }));
    const Stopwatch watch;
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    return watch.seconds();
}

template <class Deed> void inBatches(const std::vector<EntryBytes> &entries, int batch, Deed deed)
{
    for (size_t at = 0; at < entries.size(); at += static_cast<size_t>(batch)) {
        const size_t end = std::min(entries.size(), at + static_cast<size_t>(batch));
        deed(std::vector<EntryBytes>(entries.begin() + static_cast<std::ptrdiff_t>(at),
                                     entries.begin() + static_cast<std::ptrdiff_t>(end)));
    }
}

} // namespace

AcceptBench::AcceptBench(const QString &place, const QString &keyFolder, int writers, int batch)
    : m_place(place), m_writers(writers), m_batch(batch),
      m_key(must(CheckpointKey::loadOrCreate(keyFolder + QStringLiteral("/checkpoint.key"), m_random), "a key"))
{
    const auto database = must(Database::open(m_place), "a database");
    must(Migrator(Migrator::Part::Central).migrate(*database), "a schema");
    must(database->runScript(QStringLiteral("CREATE TABLE IF NOT EXISTS bare (id BLOB PRIMARY KEY, header BLOB,"
                                            " body BLOB, personal BLOB, salt BLOB)")),
         "a bare table");
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
    Work work;
    work.unit = must(reg.addUnit(unit), "a unit");
    const Officer officer{{}, work.unit, Role::Officer, unit.code, unit.code, {}};
    work.officer = must(reg.addOfficer(officer, QStringLiteral("a long password"), false), "an officer");
    work.desk.id = m_ids.next<DeskId>();
    work.desk.unit = work.unit;
    must(CredentialTable(*database).prove(work.officer, work.desk.id, m_clock.now()), "a proof");
    const auto stream = m_ids.next<StreamId>();
    QByteArray previous;
    for (int i = 0; i < entries; ++i) {
        const Entry entry = next(work, stream, i + 1, previous);
        previous = entry.sum();
        work.entries.push_back({entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt});
    }
    return work;
}

Entry AcceptBench::next(const Work &work, StreamId stream, qint64 counter, const QByteArray &previous)
{
    EntryDraft draft;
    draft.unit = work.unit;
    draft.subject = {SubjectType::Call, m_ids.next<SubjectId>()};
    draft.kind = kind::kCallLogged.toString();
    draft.occurredAt = m_clock.now();
    draft.body = {{QStringLiteral("type"), QStringLiteral("answered")},
                  {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                  {QStringLiteral("line"), m_ids.next<LineId>().text()}};
    draft.personal
        = {{QStringLiteral("content"), QStringLiteral("Đèn đường trước số %1 không sáng từ tối qua").arg(counter)},
           {QStringLiteral("name"), QStringLiteral("Nguyễn Thị Hoa")}};
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = work.officer;
    header.desk = work.desk.id;
    header.stream = stream;
    header.counter = counter;
    header.previous = previous;
    header.writtenAt = m_clock.now();
    return must(sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)), "an entry");
}

double AcceptBench::accepting(const std::vector<Work> &all)
{
    return race(m_writers, [&](int writer) {
        const Work &work = all[static_cast<size_t>(writer)];
        const auto database = must(Database::open(m_place), "a connection");
        SystemRandom random;
        Ledger ledger(*database, m_clock, random, m_key);
        ServerPen pen(ledger, m_clock, random);
        Relay relay(ledger, pen);
        Acceptance acceptance(ledger, relay);
        inBatches(work.entries, m_batch, [&](const std::vector<EntryBytes> &batch) {
            for (const Verdict &verdict : must(acceptance.offer(work.desk, batch), "an offer"))
                must(verdict.kind == VerdictKind::Accepted, "accepted");
        });
    });
}

double AcceptBench::inserting(const std::vector<Work> &all)
{
    return race(m_writers, [&](int writer) {
        const Work &work = all[static_cast<size_t>(writer)];
        const auto database = must(Database::open(m_place), "a connection");
        SystemRandom random;
        inBatches(work.entries, m_batch, [&](const std::vector<EntryBytes> &batch) {
            Transaction transaction(*database, Reach::OneUnit);
            for (const EntryBytes &entry : batch) {
                Statement insert(
                    *database, QStringLiteral("INSERT INTO bare(id, header, body, personal, salt) VALUES(?,?,?,?,?)"));
                insert.bind(random.bytes(16)).bind(entry.header).bind(entry.body);
                must(insert.bind(entry.personal).bind(entry.salt).run(), "an insert");
            }
            must(transaction.commit(), "a commit");
        });
    });
}

void AcceptBench::run(int entries)
{
    std::vector<Work> all;
    for (int writer = 0; writer < m_writers; ++writer)
        all.push_back(prepare(writer, entries));
    const double total = double(entries) * m_writers;
    const double bare = total / inserting(all);
    const double accepted = total / accepting(all);
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
