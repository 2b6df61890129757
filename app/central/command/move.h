// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "command/foldercommand.h"

namespace tb {

/// move --to postgresql://…: everything that the folder's file holds, into an empty database of PostgreSQL. The folder
/// uses that from then on, once every chain in it was verified; the file is kept under another name.
class Move final : public FolderCommand {
public:
    explicit Move(const Clock &clock) : m_clock(clock) { }

    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;

private:
    const Clock &m_clock;
};

} // namespace tb
