// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/openedfolder.h"

#include "plaincodes.h"
#include "store/migrator.h"

namespace tb {

Result<OpenedFolder> OpenedFolder::open(const DataFolder &folder, RandomSource &random)
{
    if (!folder.hasDatabase())
        return Error{ErrorCode::UnknownSubject,
                     QStringLiteral("There is no server in %1; make one with init.").arg(folder.path())};
    Result<std::unique_ptr<Database>> database = Database::open(folder.database());
    if (!database.ok())
        return database.error();
    const Done migrated = Migrator(Migrator::Part::Central).migrate(*database.value());
    Result<CheckpointKey> key = CheckpointKey::loadOrCreate(folder.checkpointKey(), random);
    if (!migrated.ok() || !key.ok())
        return migrated.ok() ? key.error() : migrated.error();
    const Done hashed = hashPlainCodes(*database.value(), key.value());
    if (!hashed.ok())
        return hashed.error();
    return OpenedFolder{database.take(), key.take()};
}

} // namespace tb
