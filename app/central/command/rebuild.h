// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// rebuild: folds all rows anew. The server must not run.
class Rebuild final : public FolderCommand {
public:
    explicit Rebuild(RandomSource &random) : m_random(random) { }

    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;

private:
    RandomSource &m_random;
};

} // namespace tb
