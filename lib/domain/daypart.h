// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spans.h"

#include <QString>

namespace tb {

/// The rows in which a roster is written down: until noon, until 18:00, until midnight.
enum class DayPart : int { Morning = 0, Afternoon = 1, Evening = 2 };

inline constexpr int kDayParts = 3;

TB_API DayPart dayPartOf(Moment moment);
/// The whole part of the day, whatever a line's hours are.
TB_API Span spanOf(QDate date, DayPart part);
/// The usual hours of work in it: 07:30–11:30, 13:00–17:00, 18:00–22:00.
TB_API Span usualSpan(QDate date, DayPart part);
/// Code of the name of a shift in it: "shift.morning" …
TB_API QString shiftNameOf(DayPart part);
/// The same moments, cut at noon, 18:00 and midnight: one piece for each cell of a roster. Pieces may touch.
TB_API std::vector<Span> cutByDayPart(const Spans &spans);

} // namespace tb
