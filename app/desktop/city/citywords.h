// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"
#include "look/status.h"

#include <QCoreApplication>
#include <QString>

namespace tb {

/// What is said of a unit on the page of the city.
class CityWords {
    Q_DECLARE_TR_FUNCTIONS(tb::CityWords)

public:
    /// Without what all of its kind share: "Hải Bình" for "UBND phường Hải Bình". For tiles; the whole is beside.
    static QString shortName(const UnitName &unit);
    /// "2 of 5 numbers with nobody · 9 to call back". Never empty.
    static QString course(const UnitStatus &status);
    /// "46 min", "14 late"; empty where nothing is wrong.
    static QString weight(const UnitStatus &status);
    static QString line(const LineNow &line, Moment now);
    static QString concern(UnitConcern concern);
    /// "95.8%", a dash where nobody rang.
    static QString rate(std::optional<int> perMille);
    static QString span(milliseconds length);

    static QString iconOf(UnitConcern concern);
    static Status statusOf(UnitConcern concern);
};

} // namespace tb
