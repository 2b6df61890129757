// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QSqlError>
#include <QVariant>

namespace tb {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_query(database.prepared(sql, m_outcome))
{
    ++m_database.m_statementsAlive;
}

Statement::~Statement()
{
    m_query.finish();
    --m_database.m_statementsAlive;
}

Statement &Statement::bind(const QString &value)
{
    // A null QString would become NULL; text columns hold text.
    return bindVariant(value.isNull() ? QLatin1String("") : value);
}

Statement &Statement::bind(const QByteArray &value)
{
    return value.isEmpty() ? bindNull() : bindVariant(value);
}

Statement &Statement::bindNull()
{
    return bindVariant(QVariant());
}

Statement &Statement::bindVariant(const QVariant &value)
{
    if (m_outcome.ok())
        m_query.bindValue(m_bound++, value);
    return *this;
}

Done Statement::run()
{
    if (m_outcome.ok() && !m_query.exec())
        m_outcome = m_database.m_engine->error(m_query.lastError());
    return m_outcome;
}

bool Statement::next()
{
    m_column = 0;
    return m_outcome.ok() && m_query.next();
}

std::optional<Moment> Statement::maybeMoment()
{
    const QVariant found = value();
    return found.isNull() ? std::nullopt : std::optional(momentFromMs(found.toLongLong()));
}

} // namespace tb
