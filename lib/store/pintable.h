// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// The short code of an officer at this desk, hashed, and the tries since it last opened.
struct Pin {
    OfficerId officer;
    QByteArray hash;
    Moment setAt;
    int tries = 0;
    Moment triedAt;
};

class TB_API PinTable {
public:
    explicit PinTable(Database &database) : m_database(database) { }

    Done put(const Pin &pin);
    Done remove(OfficerId officer);
    Result<std::optional<Pin>> find(OfficerId officer);

private:
    Database &m_database;
};

} // namespace tb
