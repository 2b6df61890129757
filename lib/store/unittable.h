// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/unit.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// What a unit has set for itself, as the journal's JSON text.
struct UnitLists {
    QByteArray calendarDays;
    QByteArray phrases;
    QByteArray topics;
};

/// The rows of the units, each with the lists that it has set.
class TB_API UnitTable {
public:
    explicit UnitTable(Database &database) : m_database(database) { }

    Done put(const Unit &unit, const UnitLists &lists);
    Result<std::optional<Unit>> find(UnitId id);
    Result<std::optional<Unit>> byCode(const QString &code);
    Result<std::vector<Unit>> all();
    /// Those that have not ended by then.
    Result<std::vector<Unit>> living(Moment at);
    /// Each "[]" where none was set.
    Result<UnitLists> lists(UnitId id);

private:
    Result<std::vector<Unit>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
