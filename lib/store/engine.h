// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSqlDatabase;
class QSqlError;

namespace tb {

/// What a transaction keeps others from changing while it lasts.
enum class Reach {
    Everything, ///< nobody else writes at all
    OneUnit, ///< others may write; whoever begins it locks the unit's row (UnitLogTable::locked) before reading on
    Snapshot, ///< only reads: sees one moment
};

struct SqlColumn {
    QString name;
    int keyPlace = 0; ///< in the primary key, from 1; 0 where it is no part of it
};
using ColumnsOf = std::function<Result<std::vector<SqlColumn>>(const QString &table)>;

/// What differs between the two database systems; all SQL of the table classes is written once and passes through here.
class TB_API Engine {
public:
    enum class Access { Write, Read };

    virtual ~Engine() = default;
    /// "postgresql://…" is PostgreSQL, anything else the path of an SQLite file.
    static std::unique_ptr<Engine> of(const QString &place);

    /// Several processes may write at once, and the connection may break and come back.
    virtual bool isShared() const = 0;
    virtual QString driver() const = 0;
    virtual void prepare(QSqlDatabase &connection, Access access) const = 0;
    /// Statements that every new connection runs first.
    virtual QStringList settings(Access access) const = 0;
    virtual QString begin(Reach reach) const = 0;
    virtual QString durable(bool durable) const = 0;
    /// The statement in this system's words. Empty where the system has no use for it.
    virtual QString schema(const QString &sql) const = 0;
    virtual QString statement(const QString &sql, const ColumnsOf &columnsOf) const = 0;
    virtual Error error(const QSqlError &error) const = 0;
    /// Names of the tables that hold facts or rows; indexes of their words are made anew.
    virtual QString tables() const = 0;
    /// Of the table that is bound: name of each column and its place in the primary key, from 1, or 0.
    virtual QString columns() const = 0;
};

} // namespace tb
