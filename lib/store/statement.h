// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "store/database.h"

#include <QSqlQuery>

#include <optional>

namespace tb {

/// One run of a prepared statement; the preparation is kept by the Database. run() is the only place that executes SQL.
/// The text must be a literal: it is the key of the preparation, and never holds data.
class TB_API Statement {
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value) { return bindVariant(value); }
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(Moment value) { return bindVariant(toMs(value)); }
    Statement &bind(std::optional<Moment> value) { return value ? bind(*value) : bindNull(); }
    template <class Tag> Statement &bind(const Id<Tag> &id) { return id.isNull() ? bindNull() : bind(id.bytes()); }
    Statement &bindNull();

    Done run();
    /// Steps to the next row of the answer.
    bool next();

    // Reading goes from column to column, in the order of the SELECT.
    qint64 integer() { return value().toLongLong(); }
    QString text() { return value().toString(); }
    QByteArray blob() { return value().toByteArray(); }
    Moment moment() { return momentFromMs(integer()); }
    std::optional<Moment> maybeMoment();
    template <class AnyId> AnyId id() { return AnyId::fromBytes(blob()); }
    bool isNull() const { return m_query.isNull(m_column); }

    qint64 rowsChanged() const { return m_query.numRowsAffected(); }

private:
    friend class DatabaseCopy; // takes values as they are

    Statement &bindVariant(const QVariant &value);
    QVariant value() { return m_query.value(m_column++); }

    Database &m_database;
    Done m_outcome;
    QSqlQuery &m_query;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace tb
