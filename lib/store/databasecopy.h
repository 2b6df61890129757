// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QVariantList>

#include <vector>

namespace tb {

/// All that one database holds, put in the place of all that another holds, whichever systems the two are. Both have
/// this build's schema. One moment is read there; here it is one transaction.
class TB_API DatabaseCopy {
public:
    DatabaseCopy(Database &from, Database &to) : m_from(from), m_to(to) { }

    Done run();

private:
    struct Table {
        QString name;
        QStringList columns;
        std::vector<qsizetype> key; ///< which of the columns, in the order of the primary key
    };

    static Result<QStringList> namesOf(Database &database);
    static Result<Table> tableOf(Database &database, const QString &name);
    static QString selectOf(const Table &table, bool first);
    Done copyAll();
    Done copyTable(const QString &name);
    Result<QVariantList> copyPiece(const Table &table, const QVariantList &after);
    Done continueNumbers();

    Database &m_from;
    Database &m_to;
};

} // namespace tb
