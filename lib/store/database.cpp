// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace tb {

namespace {
// Personal data must not stay in freed pages; a damaged file must not run its own SQL; caches stay small on a 4 GB PC.
const char *const kSettings[] = {
    "PRAGMA busy_timeout=3000", "PRAGMA foreign_keys=ON",    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF", "PRAGMA cache_size=-16384",
};
const char *const kWriterSettings[]
    = {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=0"};
} // namespace

Database::Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) { }

Database::~Database()
{
    if (m_durable)
        (void)checkpoint();
    m_prepared.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        if (access == Access::Read)
            db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        db.open();
    }
    std::unique_ptr<Database> database(new Database(path, name));
    if (!database->connection().isOpen())
        return Error{ErrorCode::CannotOpen, database->connection().lastError().databaseText()};
    const Done configured = database->configure(access);
    if (!configured.ok())
        return configured.error();
    return database;
}

Done Database::configure(Access access)
{
    for (const char *setting : kSettings) {
        const Done done = runPlain(QString::fromLatin1(setting));
        if (!done.ok())
            return done;
    }
    if (access == Access::Read)
        return runPlain(QStringLiteral("PRAGMA query_only=ON"));
    for (const char *setting : kWriterSettings) {
        const Done done = runPlain(QString::fromLatin1(setting));
        if (!done.ok())
            return done;
    }
    return {};
}

Done Database::setDurable(bool durable)
{
    Q_ASSERT(!isInTransaction());
    if (durable == m_durable)
        return {};
    const Done done
        = runPlain(durable ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (done.ok())
        m_durable = durable;
    return done;
}

Done Database::checkpoint()
{
    return runPlain(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

Done Database::copyTo(const QString &target)
{
    QString quoted = target;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    // A reader was opened read-only and stays so; query_only alone would forbid to write the other file as well.
    const Done allowed = runPlain(QStringLiteral("PRAGMA query_only=OFF"));
    if (!allowed.ok())
        return allowed;
    return runPlain(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

Done Database::check()
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return sqlError(query.lastError());
    if (query.value(0).toString() != QLatin1String("ok"))
        return Error{ErrorCode::Corrupt, QStringLiteral("quick_check")};
    return {};
}

QStringList Database::statements() const
{
    QStringList texts;
    for (const auto &[text, query] : m_prepared)
        texts.append(text);
    texts.sort();
    return texts;
}

Done Database::runScript(const QString &sql)
{
    for (const QString &statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        const Done done = runPlain(statement);
        if (!done.ok())
            return done;
    }
    return {};
}

Done Database::runPlain(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    return query.exec(sql) ? Done() : Done(sqlError(query.lastError()));
}

QSqlQuery &Database::prepared(const QString &sql, Done &outcome)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            outcome = sqlError(query->lastError());
            static QSqlQuery broken;
            m_prepared.erase(sql);
            return broken;
        }
    }
    return *query;
}

} // namespace tb
