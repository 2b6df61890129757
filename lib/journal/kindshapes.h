// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/kinds.h"

namespace tb {

// The shapes of the kinds that this build knows, by what they are about.

std::vector<KindShape> callShapes();
std::vector<KindShape> shiftShapes();
std::vector<KindShape> lineShapes();
std::vector<KindShape> rosterShapes();
std::vector<KindShape> registerShapes();
std::vector<KindShape> reportShapes();
std::vector<KindShape> paperShapes();

inline constexpr auto kText = MemberType::Text;
inline constexpr auto kInteger = MemberType::Integer;
inline constexpr auto kFlag = MemberType::Flag;
inline constexpr auto kTexts = MemberType::TextList;

} // namespace tb
