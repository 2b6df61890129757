// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/callmeasure.h"
#include "report/scorecard.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace tb {

/// The figures of the overview as people say them.
class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(tb::OverviewWords)

public:
    /// "96.6%", with the mark of the language; "–" for nothing.
    static QString percent(std::optional<int> perMille);
    /// "66%": of a whole that is not nothing.
    static QString share(int part, int whole);
    /// "412", "14,707".
    static QString count(int number);
    /// "▲ 1.1 points", "▼ 0.4 points", "unchanged"; nothing where there is nothing to compare with.
    static QString change(std::optional<int> perMille, std::optional<int> before);
    /// "▲ 12% against the period before".
    static QString growth(int number, int before);
    /// "8 min", "2 h 04 min", "3 days".
    static QString span(milliseconds length);
    /// What the calls of a measure have in common: "Missed calls".
    static QString measure(CallMeasure measure);
    static QString clause(Clause clause);
    static QString status(const Call &call, Moment now);
    /// "Monday" for 0.
    static QString weekday(int index);

private:
    static QString matters(CallMeasure measure);
};

} // namespace tb
