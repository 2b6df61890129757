// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// restore FILE: puts a backup in the place of the database. Each unit begins a new epoch, so that desks hand back what
/// the backup lacks. The server must not run; what was there is kept beside it.
class Restore final : public FolderCommand {
public:
    Restore(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
