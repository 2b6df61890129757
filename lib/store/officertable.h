// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the people with an account.
class TB_API OfficerTable {
public:
    explicit OfficerTable(Database &database) : m_database(database) { }

    Done put(const Officer &officer);
    Done remove(OfficerId id);
    Result<std::optional<Officer>> find(OfficerId id);
    Result<std::optional<Officer>> byLogin(const QString &login);
    /// The unit's officers, retired ones too: their names stand in old entries.
    Result<std::vector<Officer>> ofUnit(UnitId unit);

private:
    Result<std::vector<Officer>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
