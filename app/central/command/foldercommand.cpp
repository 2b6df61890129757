// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/foldercommand.h"

#include "command/backup.h"
#include "command/init.h"
#include "command/move.h"
#include "command/rebuild.h"
#include "command/restore.h"
#include "command/serve.h"
#include "command/verify.h"

namespace tb {

std::unique_ptr<FolderCommand> FolderCommand::named(const QString &name, const Clock &clock, RandomSource &random)
{
    if (name == u"init")
        return std::make_unique<Init>(clock, random);
    if (name == u"serve")
        return std::make_unique<Serve>(clock, random);
    if (name == u"move")
        return std::make_unique<Move>(clock);
    if (name == u"verify")
        return std::make_unique<Verify>();
    if (name == u"rebuild")
        return std::make_unique<Rebuild>(random);
    if (name == u"backup")
        return std::make_unique<Backup>();
    if (name == u"restore")
        return std::make_unique<Restore>(clock, random);
    return nullptr;
}

} // namespace tb
