// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// An installed copy of the desktop, as the server knows it.
struct Desk {
    DeskId id;
    UnitId unit;
    int number = 0; ///< 1, 2, 3 … in the unit
    QString name;
    QByteArray tokenSum; ///< SHA-256 of its token; the token itself is nowhere
    Moment enrolledAt;
    std::optional<Moment> seenAt;
    int pending = 0; ///< entries that it said it has not sent
    bool revoked = false;
};

class TB_API DeskTable {
public:
    explicit DeskTable(Database &database) : m_database(database) { }

    Done put(const Desk &desk);
    Result<std::optional<Desk>> byToken(const QByteArray &tokenSum);
    Result<std::optional<Desk>> find(DeskId id);
    Result<std::vector<Desk>> ofUnit(UnitId unit);
    Result<std::vector<DeskId>> revoked();
    Result<int> nextNumber(UnitId unit);
    /// Only for the eyes of the head: does not wait for the disk. Outside a transaction.
    Done noteContact(DeskId id, Moment at, int pending);

private:
    Result<std::vector<Desk>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
