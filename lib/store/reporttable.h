// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedreport.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the reports that were signed off, and which entries a period's calls consist of.
class TB_API ReportTable {
public:
    explicit ReportTable(Database &database) : m_database(database) { }

    Done put(const ClosedReport &report);
    Done remove(ReportId id);
    Result<std::optional<ClosedReport>> find(ReportId id);
    /// The newest closing with this digest.
    Result<std::optional<ClosedReport>> findDigest(const QString &digest);
    /// The reports over exactly this time, newest first.
    Result<std::vector<ClosedReport>> over(UnitId unit, Moment from, Moment to);

    struct Evidence {
        EntryId entry;
        std::optional<qint64> seq; ///< none: pending
    };
    /// The entries about the calls that began in [from, to), by id.
    Result<std::vector<Evidence>> evidence(UnitId unit, Moment from, Moment to);
    /// How far the unit's journal reaches here.
    Result<qint64> reach(UnitId unit);

private:
    Result<std::vector<ClosedReport>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
