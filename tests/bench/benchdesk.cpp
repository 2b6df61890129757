// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"

#include "must.h"
#include "stopwatch.h"
#include "store/migrator.h"

namespace tb {

namespace {
constexpr int kPage = 500;
constexpr int kIdleBatch = 64;
constexpr int kBulkBatch = 20'000;
} // namespace

BenchDesk::BenchDesk(CityJournal &journal) : m_journal(journal)
{
    must(m_folder.isValid(), "a folder for the desk");
    m_database = must(Database::open(path()), "the desk's file");
    must(Migrator(Migrator::Part::Desk).migrate(*m_database), "the schema");
    m_applier = std::make_unique<Applier>(*m_database, journal.clock(), journal.random(), m_notice);
    m_pen = std::make_unique<EntryPen>(*m_database, journal.clock(), journal.random(), m_notice);
    m_calls = std::make_unique<CallDesk>(*m_pen);
}

void BenchDesk::fill(qint64 entries)
{
    for (int page = 0; m_entries < entries; ++page) {
        applyPage(m_journal.nextPage(kPage));
        if (page % 40 == 39)
            must(m_database->checkpoint(), "a checkpoint");
    }
    feedAll();
}

void BenchDesk::applyPage(const PullPage &page)
{
    must(m_applier->applyPage(page, m_journal.seat().unit), "a page");
    m_entries += static_cast<qint64>(page.entries.size());
}

double BenchDesk::idle()
{
    const Stopwatch watch;
    must(SearchTable(*m_database).feed(kIdleBatch), "the search index");
    must(m_database->checkpoint(), "a checkpoint");
    return watch.microseconds();
}

void BenchDesk::feedAll()
{
    while (must(SearchTable(*m_database).feed(kBulkBatch), "the search index") > 0) { }
    must(m_database->checkpoint(), "a checkpoint");
}

} // namespace tb
