// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <atomic>

namespace tb {

/// Follows a unit's journal by its cursor, as a desk does: what comes after the last place it has seen.
class GapReader {
public:
    GapReader(UnitId unit, bool planted) : m_unit(unit), m_planted(planted) { }

    /// Until it is over and nothing more comes.
    void follow(const QString &place, const std::atomic_bool &over);
    /// How many entries it has got.
    qint64 seen() const { return m_seen; }
    /// The first place that was stepped over; empty where there is none.
    const QString &complaint() const { return m_complaint; }

private:
    bool readOn(Database &database);

    UnitId m_unit;
    bool m_planted;
    qint64 m_cursor = 0;
    qint64 m_seen = 0;
    QString m_complaint;
};

} // namespace tb
