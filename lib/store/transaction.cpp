// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace tb {

Transaction::Transaction(Database &database, Reach reach) : m_database(database)
{
    Q_ASSERT(!database.isInTransaction());
    database.reconnectIfBroken();
    m_begun = database.runPlain(database.m_engine->begin(reach));
    m_open = m_begun.ok();
    // PostgreSQL has begun even where it did not get the lock.
    if (!m_open && database.isShared())
        (void)database.runPlain(QStringLiteral("ROLLBACK"));
    m_database.m_depth += m_open ? 1 : 0;
}

Transaction::~Transaction()
{
    if (m_open) {
        --m_database.m_depth;
        (void)m_database.runPlain(QStringLiteral("ROLLBACK"));
    }
}

Done Transaction::commit()
{
    if (!m_begun.ok())
        return m_begun;
    Done done = m_database.runPlain(QStringLiteral("COMMIT"));
    if (done.ok()) {
        m_open = false;
        --m_database.m_depth;
    }
    return done;
}

} // namespace tb
