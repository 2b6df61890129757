// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/move.h"

#include "command/clustercheck.h"
#include "command/copying.h"
#include "command/folderlock.h"
#include "store/databasecopy.h"
#include "store/migrator.h"

#include <QFile>
#include <QTemporaryDir>

namespace tb {

namespace {

Done carry(const DataFolder &from, const QString &to)
{
    const Result<std::unique_ptr<Database>> source = Database::open(from.databaseFile());
    if (!source.ok())
        return source.error();
    const Result<std::unique_ptr<Database>> target = Database::open(to);
    if (!target.ok())
        return target.error();
    const Result<QString> safe = checkCluster(*target.value());
    Done done = safe.ok() ? Done() : Done(safe.error());
    for (Database *database : {source.value().get(), target.value().get()})
        done = done.ok() ? Migrator(Migrator::Part::Central).migrate(*database) : done;
    if (done.ok())
        done = checkEmpty(*target.value());
    return done.ok() ? DatabaseCopy(*source.value(), *target.value()).run() : done;
}

} // namespace

Result<QString> Move::run(const DataFolder &folder, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("to")});
    if (!complete.ok())
        return complete.error();
    const DataFolder target(folder.path(), line.value(QStringLiteral("to")));
    if (folder.isShared() || !target.isShared())
        return Error{ErrorCode::BadArguments,
                     QStringLiteral("move takes the file of a folder to postgresql://…; a backup goes the other way.")};
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok())
        return lock.error();
    const QTemporaryDir place;
    const Result<qint64> before = copyAndExamine(folder, place.filePath(QStringLiteral("before.db")));
    if (!before.ok())
        return before.error();
    Done done = carry(folder, target.database());
    if (!done.ok())
        return done.error();
    const Result<qint64> after = copyAndExamine(target, place.filePath(QStringLiteral("after.db")));
    if (!after.ok())
        return after.error();
    if (after.value() != before.value())
        return Error{ErrorCode::ChainBroken, QStringLiteral("not every entry has arrived")};
    const QString kept = folder.databaseFile() + QStringLiteral(".moved-") + QString::number(toMs(m_clock.now()));
    done = folder.remember(target.database());
    if (!done.ok())
        return done.error();
    if (!QFile::rename(folder.databaseFile(), kept))
        return Error{ErrorCode::BadFile, folder.databaseFile()};
    return QStringLiteral("%1 entries were moved, and every chain verifies. The file is kept as %2.\n")
        .arg(after.value())
        .arg(kept);
}

} // namespace tb
