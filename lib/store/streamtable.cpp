// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/streamtable.h"

#include "store/statement.h"

namespace tb {

Result<std::optional<StreamHead>> StreamTable::current()
{
    Statement select(m_database, QStringLiteral("SELECT id, counter, previous FROM stream WHERE current=1"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<StreamHead>();
    StreamHead head;
    head.id = select.id<StreamId>();
    head.counter = select.integer();
    head.previous = select.blob();
    return std::optional(head);
}

Done StreamTable::open(StreamId id)
{
    const Done done = Statement(m_database, QStringLiteral("UPDATE stream SET current=0 WHERE current=1")).run();
    if (!done.ok())
        return done;
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO stream(id, counter, previous, current) VALUES(?,0,NULL,1)"));
    return insert.bind(id).run();
}

Done StreamTable::advance(const StreamHead &head)
{
    Statement update(m_database, QStringLiteral("UPDATE stream SET counter=?, previous=? WHERE id=?"));
    return update.bind(head.counter).bind(head.previous).bind(head.id).run();
}

} // namespace tb
