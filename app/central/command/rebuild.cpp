// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/rebuild.h"

#include "command/folderlock.h"
#include "command/openedfolder.h"
#include "store/journalwriter.h"
#include "store/transaction.h"

namespace tb {

Result<QString> Rebuild::run(const DataFolder &folder, const CommandLine &line)
{
    const Done complete = line.check({});
    if (!complete.ok())
        return complete.error();
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok())
        return lock.error();
    const Result<OpenedFolder> opened = OpenedFolder::open(folder, m_random);
    if (!opened.ok())
        return opened.error();
    Database &database = *opened.value().database;
    Transaction transaction(database);
    Done done = transaction.begun();
    if (done.ok())
        done = JournalWriter(database).rebuild();
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? Result<QString>(QStringLiteral("All rows were folded anew.\n")) : Result<QString>(done.error());
}

} // namespace tb
