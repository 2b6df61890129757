// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/kpitile.h"
#include "report/periodfigures.h"

#include <QCoreApplication>

namespace tb {

/// Figures turned into what the tiles say. Pure.
class OverviewFaces {
    Q_DECLARE_TR_FUNCTIONS(tb::OverviewPoints)

public:
    static KpiFace rateFace(const PeriodFigures &figures);
    static KpiFace incomingFace(const PeriodFigures &figures);
    static KpiFace responseFace(const PeriodFigures &figures);
    static KpiFace calledBackFace(const PeriodFigures &figures);
    static KpiFace overdueFace(const PeriodFigures &figures);
};

} // namespace tb
