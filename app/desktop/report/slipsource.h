// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/slipseries.h"
#include "report/blankslips.h"

namespace tb {

/// A line that slips can be printed for.
struct SlipLine {
    LineId id;
    QString name;

    friend bool operator==(const SlipLine &, const SlipLine &) = default;
};

/// A series of blank slips as the room shows it.
struct SlipSeriesWords {
    QString code;
    QString line; ///< empty: any
    QString issuedBy;
    Moment issuedAt{};
    int count = 0;
    QStringList out; ///< serials of which nobody has said what became of them
    QStringList twice; ///< serials from which two calls were written down

    friend bool operator==(const SlipSeriesWords &, const SlipSeriesWords &) = default;
};

/// Where the report room has the blank slips from. Works from this computer alone. Errors as those of SlipDesk.
class SlipSource {
public:
    virtual ~SlipSource() = default;

    virtual std::vector<SlipLine> lines() = 0;
    /// Newest first.
    virtual Result<std::vector<SlipSeriesWords>> series() = 0;
    /// The code of the new series.
    virtual Result<QString> issue(LineId line, int count) = 0;
    /// The paper of a series: all its slips, in order.
    virtual Result<BlankSlips> paperOf(const QString &code) = 0;
    virtual Done account(const QString &serial, SlipFate fate) = 0;
    virtual Done accountCall(const QString &serial, const QString &reference) = 0;
    /// "TB-2411-1008", "spoiled" …, or empty: how a serial was accounted for, for the sentence that refuses it.
    virtual QString accountedAs(const QString &serial) = 0;
};

} // namespace tb
