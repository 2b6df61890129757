// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "store/engine.h"

#include <QUrl>

namespace tb {

/// PostgreSQL 15 or later: READ COMMITTED; a transaction of one unit holds that unit's row, and a shared lock that
/// keeps transactions of Reach::Everything away. Waits no longer than three seconds for a lock, as SQLite does.
class TB_API PostgresEngine final : public Engine {
public:
    explicit PostgresEngine(const QString &place);
    static bool isPlace(const QString &place);

    bool isShared() const override { return true; }
    QString driver() const override { return QStringLiteral("QPSQL"); }
    void prepare(QSqlDatabase &connection, Access access) const override;
    QStringList settings(Access access) const override;
    QString begin(Reach reach) const override;
    QString durable(bool durable) const override;
    QString schema(const QString &sql) const override;
    QString statement(const QString &sql, const ColumnsOf &columnsOf) const override;
    Error error(const QSqlError &error) const override;
    QString tables() const override;
    QString columns() const override;

private:
    QUrl m_place;
};

} // namespace tb
