// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/periodfigures.h"
#include "report/sheet.h"

#include <functional>

namespace tb {

/// The name of a part of a list: of a line, a field, an officer.
using PartName = std::function<QString(const std::vector<FigurePart> &list, const FigurePart &part)>;

/// The figures of a period as tables: the sum, and by day, hour, weekday, line, field and officer. Vietnamese, as every
/// paper of the office. Rates are derived by whoever reads: the counts are there.
TB_API std::vector<Sheet> sheetsOf(const PeriodFigures &figures, const QString &unit, const PartName &name);

} // namespace tb
