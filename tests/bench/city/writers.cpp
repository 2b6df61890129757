// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"

#include "base/randomsource.h"
#include "must.h"
#include "stopwatch.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QThread>

#include <algorithm>
#include <memory>

namespace tb::writers {

double race(int count, const std::function<void(int writer)> &work)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < count; ++writer)
        threads.emplace_back(QThread::create([&work, writer] { work(writer); }));
    const Stopwatch watch;
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    return watch.seconds();
}

void inBatches(const std::vector<EntryBytes> &entries, int batch,
               const std::function<void(const std::vector<EntryBytes> &)> &deed)
{
    for (size_t at = 0; at < entries.size(); at += static_cast<size_t>(batch)) {
        const size_t end = std::min(entries.size(), at + static_cast<size_t>(batch));
        deed(std::vector<EntryBytes>(entries.begin() + static_cast<std::ptrdiff_t>(at),
                                     entries.begin() + static_cast<std::ptrdiff_t>(end)));
    }
}

double bareInserts(const QString &place, const std::vector<std::vector<EntryBytes>> &lists, int batch)
{
    must(must(Database::open(place), "a database")
             ->runScript(QStringLiteral("CREATE TABLE IF NOT EXISTS bare (id BLOB PRIMARY KEY, header BLOB,"
                                        " body BLOB, personal BLOB, salt BLOB)")),
         "a bare table");
    double total = 0;
    for (const std::vector<EntryBytes> &list : lists)
        total += double(list.size());
    return total / race(static_cast<int>(lists.size()), [&](int writer) {
               const auto database = must(Database::open(place), "a connection");
               SystemRandom random;
               inBatches(lists[static_cast<size_t>(writer)], batch, [&](const std::vector<EntryBytes> &entries) {
                   Transaction transaction(*database, Reach::OneUnit);
                   for (const EntryBytes &entry : entries) {
                       Statement insert(
                           *database,
                           QStringLiteral("INSERT INTO bare(id, header, body, personal, salt) VALUES(?,?,?,?,?)"));
                       insert.bind(random.bytes(16)).bind(entry.header).bind(entry.body);
                       must(insert.bind(entry.personal).bind(entry.salt).run(), "an insert");
                   }
                   must(transaction.commit(), "a commit");
               });
           });
}

} // namespace tb::writers
