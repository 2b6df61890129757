// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "domain/call.h"
#include "look/chip.h"

#include <QCoreApplication>
#include <QMetaType>

namespace tb {

/// What a call looks like at one moment, in a row and above its details.
struct CallFace {
    Q_DECLARE_TR_FUNCTIONS(tb::CallFace)

public:
    CallId id;
    QString icon;
    Status iconStatus = Status::Neutral;
    bool ring = false; ///< the disc is hollow: nothing is left to do
    QString name;
    QString number;
    ChipContent chip;
    QString text; ///< the second line
    QString time;
    bool timePresses = false; ///< red: someone waits right now
    bool pending = false; ///< not yet on the server
    bool toBeLookedAt = false;
    QString spoken; ///< for a screen reader, the telling part first

    /// `rings`: how many calls this one stands for.
    static CallFace of(const Call &call, const CallNames &names, Moment now, int rings = 1);
    static ChipContent chipOf(const Call &call, Moment now);
    static QString nameOf(const Call &call);
    /// In place of a name or a place that is kept confidential; in place of a number.
    static QString covered();
    static QString coveredNumber();
    static QString textOf(const Call &call, const CallNames &names);
};

} // namespace tb

Q_DECLARE_METATYPE(tb::CallFace)
