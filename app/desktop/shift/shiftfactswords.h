// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chip.h"
#include "shift/shiftview.h"

#include <QCoreApplication>

namespace tb {

/// One line of the shift's story: what happened, and more about it.
struct ShiftFact {
    QString icon;
    Tone tone = &Theme::success;
    QString text;
    QString more;

    friend bool operator==(const ShiftFact &, const ShiftFact &) = default;
};

/// Sentences about a shift. Pure.
class ShiftFactsWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ShiftFactsWords)

public:
    static ChipContent chip(const std::optional<Shift> &shift);
    static QList<ShiftFact> facts(const ShiftView &view);

private:
    static ShiftFact checkIn(const ShiftView &view);
    static ShiftFact later(const ShiftView &view);
    static ShiftFact away(const ShiftView &view);
    static ShiftFact covering(const ShiftView &view, const ShiftDesk::Covered &covered);
    static ShiftFact taken(const ShiftView &view);
    static ShiftFact end(const ShiftView &view);
};

} // namespace tb
