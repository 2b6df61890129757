// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// This desk's own log: where its next entry goes.
struct StreamHead {
    StreamId id;
    qint64 counter = 0; ///< of the last entry written
    QByteArray previous; ///< entrySum of the last entry written
};

/// The streams of this desk. One is current; a new one is opened when the desk finds that it was cloned or restored.
class TB_API StreamTable {
public:
    explicit StreamTable(Database &database) : m_database(database) { }

    Result<std::optional<StreamHead>> current();
    Done open(StreamId id);
    Done advance(const StreamHead &head);

private:
    Database &m_database;
};

} // namespace tb
