// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chartview.h"
#include "report/scorecard.h"

#include <QCoreApplication>

namespace tb {

/// Figures turned into what tiles and charts draw. Pure.
class OverviewPoints {
    Q_DECLARE_TR_FUNCTIONS(tb::OverviewPoints)

public:
    /// Of a thousand calls that can be answered, so many should be.
    static constexpr int kTarget = 950;

    static std::vector<ChartPoint> days(const PeriodFigures &figures);
    /// From the first hour that has calls, or 7, to the last, or 17.
    static std::vector<ChartPoint> hours(const PeriodFigures &figures);
    static int firstHour(const PeriodFigures &figures);
    static std::vector<ChartPoint> weekdays(const PeriodFigures &figures);
    /// The measures of the bands, in their order.
    static const std::vector<CallMeasure> &bands();
    static std::vector<ChartPoint> bandPoints(const PeriodFigures &figures);
    static ChartPoint clause(const ClauseScore &score);
    static ChartPoint breakdown(const QString &name, const CallTally &tally);

    static QString dayLabel(qint64 day); ///< "24/11" for days since 1970
    static QString hourLabel(qint64 hour);

private:
    static ChartPoint bar(const QString &label, const CallTally &tally);
};

} // namespace tb
