// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"

namespace tb {

/// Desks of as many units as there are writers hand in their work; each writer has a connection of its own, as a
/// process of the server would.
class AcceptBench {
public:
    AcceptBench(const QString &place, const QString &keyFolder, int writers, int batch);

    /// Each writer that many entries; prints a line.
    void run(int entries);

private:
    struct Work {
        Desk desk;
        std::vector<EntryBytes> entries;
    };

    Work prepare(int number, int entries);
    double accepting(const std::vector<Work> &all);

    QString m_place;
    int m_writers;
    int m_batch;
    SystemClock m_clock;
    SystemRandom m_random;
    CheckpointKey m_key;
};

} // namespace tb
