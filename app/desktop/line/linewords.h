// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "look/chip.h"

#include <QCoreApplication>

namespace tb {

/// Lines and how they stand, as an office says it.
class LineWords {
    Q_DECLARE_TR_FUNCTIONS(tb::LineWords)

public:
    static QString number(const Line &line);
    static QString kind(const QString &code);
    static QString status(LineStatus status);
    static QString hoursKind(HoursKind kind);
    /// How the line stands now.
    static ChipContent state(const LineState &state, Moment now);
    /// Who attends it, and since when or for how long not.
    static QString person(const LineState &state, const LineBoard &board);
    static QString since(const LineState &state, const LineBoard &board);
    /// "Today 07:28 · passed", "7 days without a check".
    static QString lastCheck(const LineState &state, Moment now);
    /// "Today", "Yesterday", "19/11".
    static QString day(Moment moment, Moment now);
    /// All of a row in one sentence, the distinctive part first.
    static QString sentence(const LineState &state, const LineBoard &board);
};

} // namespace tb
