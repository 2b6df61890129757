// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/spans.h"

#include <QByteArray>

namespace tb {

/// The minutes at which a line is to be rung blindly: `count` of them, each of the open minutes as likely as any other
/// and independent of the rest, by time. Whoever knows the seed can draw the same again and show that nobody chose;
/// whoever does not cannot foresee them. None where the line is not open for a minute.
TB_API std::vector<Moment> drawChecks(const QByteArray &seed, LineId line, const Spans &open, int count);

} // namespace tb
