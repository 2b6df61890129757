// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "fakes/seededrandom.h"
#include "ledger.h"
#include "store/statement.h"

namespace tb {

/// Numbers entries over a connection of its own, and takes one in twenty back after it was numbered.
class GapWriter {
public:
    /// `planted`: with numbers from a sequence, as one should not.
    GapWriter(const QString &place, UnitId unit, const CheckpointKey &key, quint32 seed, bool planted);

    /// How many of them stayed.
    int write(int count);
    static QString plantedSchema();

private:
    bool writeOne();
    bool writePlanted();
    Entry entry();

    SystemClock m_clock;
    SeededRandom m_random;
    IdSource m_ids;
    std::unique_ptr<Database> m_database;
    Ledger m_ledger;
    UnitId m_unit;
    OfficerId m_officer;
    DeskId m_desk;
    StreamId m_stream;
    qint64 m_counter = 0;
    bool m_planted;
};

} // namespace tb
