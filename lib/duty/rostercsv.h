// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "domain/shift.h"
#include "store/database.h"

namespace tb {

/// Reads a list of shifts: `date,from,to,name,officer login,numbers` with `;` between numbers. Officers and lines are
/// looked up in the unit.
class RosterCsv {
public:
    RosterCsv(Database &database, UnitId unit) : m_database(database), m_unit(unit) { }

    /// DraftIncomplete with detail "row 3: officer" for the first row that cannot be read.
    Result<std::vector<Shift>> read(const QByteArray &csv);

private:
    Result<Shift> readRow(const QStringList &cells, int row) const;
    std::vector<LineId> linesOf(const QString &numbers) const;

    Database &m_database;
    UnitId m_unit;
    QString m_areaCode;
    std::vector<Officer> m_officers;
    std::vector<Line> m_lines;
};

} // namespace tb
