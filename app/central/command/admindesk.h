// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/randomsource.h"
#include "command/commandline.h"
#include "command/datafolder.h"

namespace tb {

/// From the arguments of main() to what is shown: the one way through every command.
class AdminDesk {
public:
    struct Outcome {
        int code = 0; ///< 0 done, 1 failed, 2 the command line is wrong
        QString text; ///< for stdout with code 0, else for stderr
    };

    AdminDesk(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    Outcome run(const QStringList &arguments);
    static QString usage();

private:
    Outcome runCopying(class FolderCommand &command, const DataFolder &folder, const CommandLine &line);
    Outcome runAdmin(class AdminCommand &command, const DataFolder &folder, const CommandLine &line);
    Outcome runHere(AdminCommand &command, const DataFolder &folder, const CommandLine &line);

    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
