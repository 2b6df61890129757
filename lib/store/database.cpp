// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace tb {

namespace {
const QString kChannel = QStringLiteral("trucban");
}

Database::Database(QString path, QString connection, Access access)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_access(access), m_engine(Engine::of(m_path))
{
}

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
    std::unique_ptr<Database> database(new Database(path, name, access));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(database->m_engine->driver(), name);
        database->m_engine->prepare(db, access);
    }
    const Done connected = database->connect();
    if (!connected.ok())
        return connected.error();
    return database;
}

Done Database::connect()
{
    QSqlDatabase db = connection();
    if (!db.open())
        return Error{ErrorCode::CannotOpen, isShared() ? QStringLiteral("PostgreSQL") : db.lastError().databaseText()};
    for (const QString &setting : m_engine->settings(m_access)) {
        const Done done = runPlain(setting);
        if (!done.ok())
            return done;
    }
    hear();
    return m_durable ? Done() : runPlain(m_engine->durable(false));
}

void Database::listen(std::function<void()> heard)
{
    m_heard = std::move(heard);
    hear();
}

// Once for each connection.
void Database::hear()
{
    QSqlDriver *driver = connection().driver();
    if (!m_heard || !isShared() || driver->subscribedToNotifications().contains(kChannel))
        return;
    QObject::disconnect(driver, &QSqlDriver::notification, nullptr, nullptr);
    QObject::connect(driver, &QSqlDriver::notification, driver,
                     [this](const QString &, QSqlDriver::NotificationSource source) {
                         if (source == QSqlDriver::OtherSource)
                             m_heard();
                     });
    (void)driver->subscribeToNotification(kChannel);
}

// Nobody waits for the disk because of a hint.
Done Database::tell()
{
    Q_ASSERT(!isInTransaction());
    if (!isShared())
        return {};
    return runPlain(QStringLiteral("BEGIN; SET LOCAL synchronous_commit=off; NOTIFY %1; COMMIT").arg(kChannel));
}

// The database server was started anew. What was prepared is gone with it; nobody may be using it.
void Database::reconnectIfBroken()
{
    if (!isShared() || m_depth > 0 || m_statementsAlive > 0 || connection().isOpen())
        return;
    m_prepared.clear();
    connection().close();
    (void)connect();
}

Done Database::setDurable(bool durable)
{
    Q_ASSERT(!isInTransaction());
    if (durable == m_durable)
        return {};
    const Done done = runPlain(m_engine->durable(durable));
    if (done.ok())
        m_durable = durable;
    return done;
}

Done Database::checkpoint()
{
    return isShared() ? Done() : runPlain(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

Done Database::copyTo(const QString &target)
{
    Q_ASSERT(!isShared());
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
    if (isShared())
        return runPlain(QStringLiteral("SELECT 1"));
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return m_engine->error(query.lastError());
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
        const QString text = m_engine->schema(statement);
        if (text.trimmed().isEmpty())
            continue;
        const Done done = runPlain(text);
        if (!done.ok())
            return done;
    }
    return {};
}

Done Database::runPlain(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(!isShared());
    return query.exec(sql) ? Done() : Done(m_engine->error(query.lastError()));
}

Result<std::vector<SqlColumn>> Database::columnsOf(const QString &table) const
{
    QSqlQuery query(connection());
    query.prepare(m_engine->columns());
    query.bindValue(0, table);
    if (!query.exec())
        return m_engine->error(query.lastError());
    std::vector<SqlColumn> columns;
    while (query.next())
        columns.push_back({query.value(0).toString(), query.value(1).toInt()});
    return columns;
}

QSqlQuery &Database::prepared(const QString &sql, Done &outcome)
{
    reconnectIfBroken();
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(connection());
        // PostgreSQL's driver would drop what is not fetched yet as soon as another statement runs.
        query->setForwardOnly(!isShared());
        if (!query->prepare(m_engine->statement(sql, [this](const QString &table) { return columnsOf(table); }))) {
            outcome = m_engine->error(query->lastError());
            static QSqlQuery broken;
            m_prepared.erase(sql);
            return broken;
        }
    }
    return *query;
}

} // namespace tb
