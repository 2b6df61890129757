// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purge.h"

#include "store/searchtable.h"
#include "store/statement.h"

namespace tb {

namespace {

constexpr int kTexts = 200;
constexpr int kPages = 64;
// The statistics hold samples of every column.
const QString kVacuum
    = QStringLiteral("VACUUM (FULL, ANALYZE) entry, call, ring, refused, review;\nVACUUM FULL pg_statistic");

Result<qint64> firstNumber(Database &database, const QString &sql)
{
    Statement select(database, sql);
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.integer() : 0;
}

} // namespace

Result<bool> Purge::step()
{
    if (m_calls.empty()) {
        Result<std::vector<CallId>> calls = m_erasures.unpurged();
        if (!calls.ok())
            return calls.error();
        m_calls = calls.take();
        m_piece = Piece::Words;
    }
    if (m_calls.empty())
        return true;
    const Result<bool> clean = m_database.isShared() ? vacuum() : stepFile();
    if (!clean.ok() || !clean.value())
        return clean;
    const Done done = m_erasures.setPurged(m_calls);
    m_calls.clear();
    return done.ok() ? Result<bool>(false) : Result<bool>(done.error());
}

Result<qint64> Purge::weight()
{
    if (!m_database.isShared())
        return 0;
    return firstNumber(m_database,
                       QStringLiteral("SELECT pg_total_relation_size('entry') + pg_total_relation_size('call')"));
}

Done Purge::run()
{
    while (true) {
        const Result<bool> finished = step();
        if (!finished.ok())
            return finished.error();
        if (finished.value())
            return {};
    }
}

Result<bool> Purge::stepFile()
{
    if (m_piece == Piece::Words) {
        const Result<qint64> waiting
            = firstNumber(m_database, QStringLiteral("SELECT count(*) FROM search_queue WHERE old_text IS NOT NULL"));
        const Result<int> left
            = waiting.ok() && waiting.value() > 0 ? SearchTable(m_database).feed(kTexts) : Result<int>(0);
        if (!waiting.ok() || !left.ok())
            return waiting.ok() ? left.error() : waiting.error();
        m_piece = waiting.value() > 0 ? Piece::Words : Piece::FirstMerge;
        return false;
    }
    if (m_piece != Piece::Log) {
        const Result<bool> moved = merge(m_piece == Piece::FirstMerge ? -kPages : kPages);
        if (!moved.ok())
            return moved;
        m_piece = moved.value() ? Piece::Merge : Piece::Log;
        return false;
    }
    // The first column tells whether somebody was in the way.
    const Result<qint64> busy = firstNumber(m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy.ok())
        return busy.error();
    return busy.value() == 0 ? Result<bool>(true) : Error{ErrorCode::InUse, QStringLiteral("the log is being read")};
}

// A negative number takes all segments together first. Less than two rows changed: nothing is left to merge.
Result<bool> Purge::merge(int pages)
{
    const Result<qint64> before = firstNumber(m_database, QStringLiteral("SELECT total_changes()"));
    Statement insert(m_database, QStringLiteral("INSERT INTO call_search(call_search, rank) VALUES('merge', ?)"));
    const Done done = before.ok() ? insert.bind(qint64{pages}).run() : Done(before.error());
    const Result<qint64> after = firstNumber(m_database, QStringLiteral("SELECT total_changes()"));
    if (!done.ok() || !after.ok())
        return done.ok() ? after.error() : done.error();
    return after.value() - before.value() >= 2;
}

Result<bool> Purge::vacuum()
{
    const Done done = m_database.runScript(kVacuum);
    return done.ok() ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace tb
