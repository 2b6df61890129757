// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace tb {

Transaction::Transaction(Database &database) : m_database(database)
{
    Q_ASSERT(!database.isInTransaction());
    m_begun = database.runPlain(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.ok();
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
