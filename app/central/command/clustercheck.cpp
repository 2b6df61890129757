// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/clustercheck.h"

#include "store/statement.h"
#include "store/unitlogtable.h"

namespace tb {

Result<QString> checkCluster(Database &database)
{
    if (!database.isShared())
        return QString();
    Statement select(database,
                     QStringLiteral("SELECT current_setting('fsync'), current_setting('full_page_writes'),"
                                    " current_setting('synchronous_commit'), current_setting('data_checksums')"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return Error{ErrorCode::Internal, QStringLiteral("no settings")};
    for (const char *name : {"fsync", "full_page_writes", "synchronous_commit"}) {
        if (select.text() == u"off")
            return Error{ErrorCode::BadArguments,
                         QStringLiteral("PostgreSQL runs with %1=off: a power cut would lose what desks were told is"
                                        " safe. Set it to on.")
                             .arg(QLatin1String(name))};
    }
    return select.text() == u"on" ? QString()
                                  : QStringLiteral("PostgreSQL runs without data checksums (pg_checksums --enable)");
}

Done checkEmpty(Database &database)
{
    const Result<std::vector<UnitLog>> logs = UnitLogTable(database).all();
    if (!logs.ok())
        return logs.error();
    if (!logs.value().empty())
        return Error{ErrorCode::AlreadyExists, QStringLiteral("There is a city in that database already.")};
    return {};
}

} // namespace tb
