// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linehours.h"

#include <QString>

namespace tb {

/// "07:30-11:30, 13:00-17:00"; empty for a day without any.
QString textOfSpans(const DaySpans &spans);

/// The way back, as people type it: "7h30-11h30; 13-17" is the same. Nothing where it cannot be understood or a stretch
/// ends before it begins.
std::optional<DaySpans> spansOfText(const QString &text);

} // namespace tb
