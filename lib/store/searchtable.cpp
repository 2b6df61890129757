// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtable.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QStringList>

#include <algorithm>

namespace tb {

namespace {

// Each word quoted: typed text is never query syntax. The text is folded, so it holds letters and digits only.
QString matchOf(const QString &folded)
{
    QStringList terms;
    for (const QString &word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        terms.append(QLatin1Char('"') + word + QLatin1String("\"*"));
    return terms.join(QLatin1Char(' '));
}

bool matches(const QString &text, const QStringList &words)
{
    const QString padded = QLatin1Char(' ') + text;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return padded.contains(QLatin1Char(' ') + word); });
}

} // namespace

Done SearchTable::willChange(const std::optional<Place> &before, qint64 newRow, const QString &newText)
{
    if (m_database.isShared())
        return {};
    if (!before)
        return enqueue(newRow, QString());
    if (before->row == newRow)
        return before->text == newText ? Done() : enqueue(newRow, before->text);
    const Done left = enqueue(before->row, before->text);
    return left.ok() ? enqueue(newRow, QString()) : left;
}

Done SearchTable::willVanish(CallId id)
{
    if (m_database.isShared())
        return {};
    Statement select(m_database, QStringLiteral("SELECT row, search_text FROM call WHERE id=?"));
    const Done done = select.bind(id).run();
    if (!done.ok() || !select.next())
        return done;
    const qint64 row = select.integer();
    return enqueue(row, select.text());
}

// The first text noted for a row is the one that the index holds; later changes do not alter that.
Done SearchTable::enqueue(qint64 row, const QString &oldText)
{
    Statement insert(m_database, QStringLiteral("INSERT OR IGNORE INTO search_queue(row, old_text) VALUES(?,?)"));
    insert.bind(row);
    oldText.isNull() ? insert.bindNull() : insert.bind(oldText);
    return insert.run();
}

Result<std::vector<qint64>> SearchTable::find(const QString &folded, int limit)
{
    if (folded.isEmpty())
        return std::vector<qint64>();
    Result<std::vector<qint64>> rows = findIndexed(folded, limit);
    const Result<std::vector<qint64>> waiting = findWaiting(folded);
    if (!rows.ok() || !waiting.ok())
        return rows.ok() ? waiting : rows;
    std::vector<qint64> all = rows.take();
    all.insert(all.end(), waiting.value().begin(), waiting.value().end());
    std::sort(all.begin(), all.end(), std::greater<>());
    if (all.size() > static_cast<size_t>(limit))
        all.resize(static_cast<size_t>(limit));
    return all;
}

Result<std::vector<qint64>> SearchTable::findIndexed(const QString &folded, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT rowid FROM call_search WHERE call_search MATCH ?"
                                    " AND rowid NOT IN (SELECT row FROM search_queue)"
                                    " ORDER BY rowid DESC LIMIT ?"));
    return collect(select.bind(matchOf(folded)).bind(qint64{limit}));
}

// Within the country a number begins with 0 where abroad it begins with +84.
Result<std::vector<qint64>> SearchTable::findDigits(const QString &digits, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT row FROM call INDEXED BY call_number WHERE number<>''"
                                    " AND (instr(number, ?)>0 OR (number LIKE '+84%'"
                                    " AND instr('0' || substr(number, 4), ?)>0)) ORDER BY row DESC LIMIT ?"));
    return collect(select.bind(digits).bind(digits).bind(qint64{limit}));
}

Result<std::vector<qint64>> SearchTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<qint64> rows;
    while (select.next())
        rows.push_back(select.integer());
    return rows;
}

Result<std::vector<qint64>> SearchTable::findWaiting(const QString &folded)
{
    Statement select(m_database,
                     QStringLiteral("SELECT q.row, c.search_text FROM search_queue q"
                                    " JOIN call c ON c.row = q.row ORDER BY q.row DESC"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<qint64> rows;
    while (select.next()) {
        const qint64 row = select.integer();
        if (matches(select.text(), words))
            rows.push_back(row);
    }
    return rows;
}

Result<int> SearchTable::feed(int limit)
{
    struct Waiting {
        qint64 row;
        bool indexed;
        QString oldText;
    };
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    std::vector<Waiting> batch;
    {
        Statement select(m_database,
                         QStringLiteral("SELECT row, old_text IS NOT NULL, old_text FROM search_queue"
                                        " ORDER BY row LIMIT ?"));
        const Done done = select.bind(qint64{limit}).run();
        if (!done.ok())
            return done.error();
        while (select.next()) {
            const qint64 row = select.integer();
            const bool indexed = select.integer() != 0;
            batch.push_back({row, indexed, select.text()});
        }
    }
    for (const Waiting &waiting : batch) {
        const Done done = feedRow(waiting.row, waiting.indexed, waiting.oldText);
        if (!done.ok())
            return done.error();
    }
    Statement count(m_database, QStringLiteral("SELECT count(*) FROM search_queue"));
    Done done = count.run();
    const int left = done.ok() && count.next() ? static_cast<int>(count.integer()) : 0;
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? Result<int>(left) : Result<int>(done.error());
}

Done SearchTable::feedRow(qint64 row, bool indexed, const QString &oldText)
{
    if (indexed) {
        Statement remove(m_database,
                         QStringLiteral("INSERT INTO call_search(call_search, rowid, text) VALUES('delete',?,?)"));
        const Done done = remove.bind(row).bind(oldText).run();
        if (!done.ok())
            return done;
    }
    // Not INSERT … SELECT: its savepoint would make the index write a segment for every row.
    Statement select(m_database, QStringLiteral("SELECT search_text FROM call WHERE row=?"));
    Done done = select.bind(row).run();
    if (done.ok() && select.next()) {
        Statement insert(m_database, QStringLiteral("INSERT INTO call_search(rowid, text) VALUES(?,?)"));
        done = insert.bind(row).bind(select.text()).run();
    }
    if (!done.ok())
        return done;
    return Statement(m_database, QStringLiteral("DELETE FROM search_queue WHERE row=?")).bind(row).run();
}

Done SearchTable::restart()
{
    if (m_database.isShared())
        return {};
    for (const char *sql : {"INSERT INTO call_search(call_search) VALUES('delete-all')", "DELETE FROM search_queue",
                            "INSERT INTO search_queue(row, old_text) SELECT row, NULL FROM call"}) {
        const Done done = Statement(m_database, QString::fromLatin1(sql)).run();
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
