// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/engine.h"

namespace tb {

/// One file: WAL, synchronous=FULL, foreign keys; the only connection that writes also checkpoints (two of them could
/// damage the file in SQLite before 3.51.3).
class SqliteEngine final : public Engine {
public:
    explicit SqliteEngine(QString path) : m_path(std::move(path)) { }

    bool isShared() const override { return false; }
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    void prepare(QSqlDatabase &connection, Access access) const override;
    QStringList settings(Access access) const override;
    QString begin(Reach reach) const override;
    QString durable(bool durable) const override;
    QString schema(const QString &sql) const override { return sql; }
    QString statement(const QString &sql, const ColumnsOf &columnsOf) const override;
    Error error(const QSqlError &error) const override;
    QString tables() const override;
    QString columns() const override;

private:
    QString m_path;
};

} // namespace tb
