// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// The rows of the units, each with the days of its working calendar as the journal's JSON text.
class TB_API UnitTable {
public:
    explicit UnitTable(Database &database) : m_database(database) { }

    Done put(const Unit &unit, const QByteArray &calendarDays);
    Result<std::optional<Unit>> find(UnitId id);
    Result<std::optional<Unit>> byCode(const QString &code);
    Result<std::vector<Unit>> all();
    /// "[]" where none was set.
    Result<QByteArray> calendarDays(UnitId id);

private:
    Result<std::vector<Unit>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
