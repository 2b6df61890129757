// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftview.h"

#include <QCoreApplication>

namespace tb {

/// Sentences about handovers that wait or were accepted. Pure.
class HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(tb::HandoverWords)

public:
    /// Who hands what over, or that nobody was there to take over.
    static QString from(const ShiftView &view);
    /// How much is left to the one who accepts.
    static QString extent(const HandoverSheet &sheet);
    /// "Morning shift, 07:30 – 11:30, Tuesday, 24/11/2026".
    static QString shift(const Shift &shift);
    static QString faults(const ShiftView &view);
    /// What became of the officer's own handover; empty where there is none to tell of.
    static QString left(const ShiftView &view);
    /// Where the officer's own handover waits for somebody.
    static bool leftWaits(const ShiftView &view);

private:
    /// In the middle of a sentence: "ca sáng".
    static QString inside(const Shift &shift);
};

} // namespace tb
