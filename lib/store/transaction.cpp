// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/statement.h"

namespace tb {

Transaction::Transaction(Database &database) : m_database(database)
{
    Q_ASSERT(!database.isInTransaction());
    m_begun = Statement(database, QStringLiteral("BEGIN IMMEDIATE")).run();
    m_open = m_begun.ok();
    m_database.m_depth += m_open ? 1 : 0;
}

Transaction::~Transaction()
{
    if (m_open) {
        --m_database.m_depth;
        (void)Statement(m_database, QStringLiteral("ROLLBACK")).run();
    }
}

Done Transaction::commit()
{
    if (!m_begun.ok())
        return m_begun;
    Done done = Statement(m_database, QStringLiteral("COMMIT")).run();
    if (done.ok()) {
        m_open = false;
        --m_database.m_depth;
    }
    return done;
}

} // namespace tb
