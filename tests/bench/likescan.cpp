// SPDX-License-Identifier: GPL-3.0-or-later
#include "likescan.h"

#include "must.h"

#include <QStringList>

#include <sqlite3.h>

namespace tb {

LikeScan::LikeScan(const QString &path)
{
    const int done = sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    must(done == SQLITE_OK, "the file to scan");
}

LikeScan::~LikeScan()
{
    sqlite3_close(m_database);
}

std::vector<qint64> LikeScan::find(const QString &folded, int limit)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    QString sql = QStringLiteral("SELECT row FROM call WHERE 1");
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += QStringLiteral(" AND ' '||search_text LIKE ?");
    sql += QStringLiteral(" ORDER BY row DESC LIMIT %1").arg(limit);
    sqlite3_stmt *select = nullptr;
    must(sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &select, nullptr) == SQLITE_OK, "LIKE");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray pattern = "% " + words.at(i).toUtf8() + '%';
        sqlite3_bind_text(select, static_cast<int>(i) + 1, pattern.constData(), -1, SQLITE_TRANSIENT);
    }
    std::vector<qint64> rows;
    while (sqlite3_step(select) == SQLITE_ROW)
        rows.push_back(sqlite3_column_int64(select, 0));
    sqlite3_finalize(select);
    return rows;
}

} // namespace tb
