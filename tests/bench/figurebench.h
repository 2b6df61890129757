// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchdesk.h"

namespace tb {

/// The figures of the overview over a whole file, over its last fourteen days, and the calls behind a figure; beside
/// them the floor: SQLite walking once over the same index, and reading from it no more than it must.
class FigureBench {
public:
    static void run(BenchDesk &desk, qint64 callsInFile);
    /// A register of `rows` lines to PDF, in a program of its own; beside it the same words painted line by line.
    static void runReport(int rows);
};

} // namespace tb
