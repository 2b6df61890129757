// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresengine.h"

#include "store/postgressql.h"
#include "store/sqlerror.h"

#include <QSqlDatabase>
#include <QUrlQuery>

namespace tb {

namespace {

// One value of libpq's own option list.
QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

// A user without a host is usual where the socket's folder is told behind "?"; QUrl wants one.
const QString kNoHost = QStringLiteral("none.invalid");

QUrl parsed(const QString &place)
{
    return QUrl(QString(place).replace(QLatin1String("@/"), QLatin1Char('@') + kNoHost + QLatin1Char('/')));
}

} // namespace

PostgresEngine::PostgresEngine(const QString &place) : m_place(parsed(place)) { }

bool PostgresEngine::isPlace(const QString &place)
{
    return place.startsWith(QLatin1String("postgresql://")) || place.startsWith(QLatin1String("postgres://"));
}

void PostgresEngine::prepare(QSqlDatabase &connection, Access) const
{
    connection.setDatabaseName(m_place.path().mid(1));
    connection.setUserName(m_place.userName(QUrl::FullyDecoded));
    connection.setPassword(m_place.password(QUrl::FullyDecoded));
    connection.setHostName(m_place.host() == kNoHost ? QString() : m_place.host());
    connection.setPort(m_place.port());
    // A server that does not answer must not hold the desks of the city.
    QStringList options{QStringLiteral("connect_timeout=5"), QStringLiteral("application_name=trucban-central")};
    const QUrlQuery more(m_place);
    for (const auto &[name, value] : more.queryItems(QUrl::FullyDecoded)) {
        if (name == u"host")
            connection.setHostName(value);
        else
            options << name + QLatin1Char('=') + quoted(value);
    }
    connection.setConnectOptions(options.join(QLatin1Char(';')));
}

QStringList PostgresEngine::settings(Access access) const
{
    QStringList settings{
        QStringLiteral("SET default_transaction_isolation='read committed'"),
        QStringLiteral("SET lock_timeout='3s'"),
        // A process that hangs must not keep the others from a unit.
        QStringLiteral("SET idle_in_transaction_session_timeout='60s'"),
        QStringLiteral("SET client_min_messages=error"),
    };
    if (access == Access::Read)
        settings << QStringLiteral("SET default_transaction_read_only=on");
    return settings;
}

QString PostgresEngine::begin(Reach reach) const
{
    switch (reach) {
    case Reach::Everything:
        return QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(hashtext('trucban'), hashtext(current_schema()))");
    case Reach::OneUnit:
        return QStringLiteral(
            "BEGIN; SELECT pg_advisory_xact_lock_shared(hashtext('trucban'), hashtext(current_schema()))");
    case Reach::Snapshot:
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    Q_UNREACHABLE();
}

QString PostgresEngine::durable(bool durable) const
{
    return durable ? QStringLiteral("RESET synchronous_commit") : QStringLiteral("SET synchronous_commit=off");
}

QString PostgresEngine::schema(const QString &sql) const
{
    return postgresSchema(sql);
}

QString PostgresEngine::statement(const QString &sql, const ColumnsOf &columnsOf) const
{
    return postgresStatement(sql, columnsOf);
}

Error PostgresEngine::error(const QSqlError &error) const
{
    return postgresError(error);
}

QString PostgresEngine::tables() const
{
    return QStringLiteral("SELECT relname FROM pg_class WHERE relkind='r'"
                          " AND relnamespace=(SELECT oid FROM pg_namespace WHERE nspname=current_schema())"
                          " AND relname NOT IN ('search_queue', 'schema_file') ORDER BY relname COLLATE \"C\"");
}

QString PostgresEngine::columns() const
{
    return QStringLiteral(
        "SELECT a.attname, coalesce(array_position(CAST(i.indkey AS int2[]), a.attnum) + 1, 0)"
        " FROM pg_class c JOIN pg_attribute a ON a.attrelid=c.oid"
        " LEFT JOIN pg_index i ON i.indrelid=c.oid AND i.indisprimary"
        " WHERE c.relname=? AND c.relnamespace=(SELECT oid FROM pg_namespace WHERE nspname=current_schema())"
        " AND a.attnum>0 AND NOT a.attisdropped ORDER BY a.attnum");
}

} // namespace tb
