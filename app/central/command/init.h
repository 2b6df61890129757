// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// init [--sample] [--address HOST…] [--certificate PEM --key PEM]: makes a new server in an empty folder.
class Init final : public FolderCommand {
public:
    Init(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
