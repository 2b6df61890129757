// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadcity.h"

namespace tb {

/// More work than there is time for. Each prints a line.
namespace rushbench {

/// What a server gets done when five times as much is offered as it can do, beside what it does with enough.
void overload(LoadCity &city, double length);
/// After an outage every desk comes at once, with so many entries that waited. Beside the bare insert of as many.
void drain(LoadCity &city, int entriesOfEach);

} // namespace rushbench

} // namespace tb
