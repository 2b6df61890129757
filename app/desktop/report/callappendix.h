// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

class PageFlow;
struct ShiftReport;

/// "Phụ lục": the list of all calls on sheets of its own, numbered apart.
void placeCallAppendix(PageFlow &flow, const ShiftReport &report);

} // namespace tb
