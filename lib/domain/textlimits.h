// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

/// How much may be typed, in UTF-16 units: what passes here fits the journal's byte limits in every case.
inline constexpr int kMostTextCharacters = 4000; ///< content, answers, notes
inline constexpr int kMostNameCharacters = 120;
inline constexpr int kMostNumberCharacters = 60;

} // namespace tb
