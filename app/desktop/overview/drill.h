// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"
#include "domain/callmeasure.h"

#include <QString>

namespace tb {

/// A figure that was pressed: which calls are behind it, and what it was called.
struct Drill {
    CallFilter filter;
    CallMeasure measure = CallMeasure::Incoming;
    QString title;
};

} // namespace tb
