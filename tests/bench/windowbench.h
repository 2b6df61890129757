// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchdesk.h"

namespace tb {

/// From the start of the program to the first painted list, and the memory it then has (PSS), beside an empty Qt
/// window with a table. Cold starts of separate processes, one of each in turn.
class WindowBench {
public:
    static void run(BenchDesk &desk, qint64 calls, int starts);
};

} // namespace tb
