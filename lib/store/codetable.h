// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// One-time codes by which a new desk joins a unit. Only sums of codes are kept.
class TB_API CodeTable {
public:
    explicit CodeTable(Database &database) : m_database(database) { }

    Done put(const QByteArray &codeSum, UnitId unit, Moment expiresAt);
    /// The code's unit, once: null where it is unknown, used or expired. Inside a transaction.
    Result<UnitId> redeem(const QByteArray &codeSum, DeskId desk, Moment now);

    /// Sums of this length in bytes.
    Result<std::vector<QByteArray>> ofLength(int bytes);
    Done replace(const QByteArray &codeSum, const QByteArray &by);

private:
    Database &m_database;
};

} // namespace tb
