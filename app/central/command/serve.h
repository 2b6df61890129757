// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// serve --listen ADDRESS:PORT: answers desks until SIGTERM or SIGINT.
class Serve final : public FolderCommand {
public:
    Serve(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
