// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/restore.h"

#include "command/copying.h"
#include "command/folderlock.h"
#include "erasureledger.h"
#include "security/checkpointkey.h"
#include "serverpen.h"
#include "store/databasecopy.h"
#include "store/migrator.h"
#include "store/purge.h"
#include "store/transaction.h"

#include <QFile>

namespace tb {

namespace {

Error cannot(const QString &what)
{
    return {ErrorCode::BadFile, what};
}

// What the server had no time to take down. A database that can no longer be read has nothing to add.
bool takeLastOrders(const DataFolder &folder)
{
    if (!folder.hasDatabase())
        return true;
    const Result<std::unique_ptr<Database>> last = Database::open(folder.database(), Database::Access::Read);
    return last.ok() && ErasureLedger(folder.erasures()).takeFrom(*last.value()).ok();
}

// While it is not yet in its place: whoever stops us now leaves the old database untouched. Answers how many erasures
// were carried out.
Result<int> beginNewLife(const QString &path, const DataFolder &folder, const Clock &clock, RandomSource &random)
{
    const Result<std::unique_ptr<Database>> opened = Database::open(path);
    const Result<CheckpointKey> key = CheckpointKey::loadOrCreate(folder.checkpointKey(), random);
    if (!opened.ok() || !key.ok())
        return opened.ok() ? key.error() : opened.error();
    Database &database = *opened.value();
    Done done = Migrator(Migrator::Part::Central).migrate(database);
    if (!done.ok())
        return done.error();
    Ledger ledger(database, clock, random, key.value());
    const Result<std::vector<UnitLog>> logs = UnitLogTable(database).all();
    if (!logs.ok())
        return logs.error();
    Transaction transaction(database);
    done = transaction.begun();
    for (const UnitLog &log : logs.value())
        done = done.ok() ? ledger.beginEpoch(log.unit) : done;
    if (done.ok())
        done = ServerPen(ledger, clock, random).forgetStream();
    const Result<int> erased = done.ok() ? ErasureLedger(folder.erasures()).apply(ledger) : Result<int>(done.error());
    done = erased.ok() ? transaction.commit() : Done(erased.error());
    // What goes into PostgreSQL is copied row by row; the traces that are there are the server's to remove.
    if (done.ok() && !folder.isShared())
        done = Purge(database).run();
    return done.ok() ? erased : Result<int>(done.error());
}

// What belongs to the old file must not be read into the new one.
Done putInPlace(const QString &fresh, const DataFolder &folder, const QString &kept)
{
    const QString file = folder.databaseFile();
    for (const QString &suffix : {QStringLiteral(""), QStringLiteral("-wal")}) {
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, kept + suffix))
            return cannot(file + suffix);
    }
    QFile::remove(file + QStringLiteral("-shm"));
    return QFile::rename(fresh, file) ? Done() : Done(cannot(fresh));
}

// One transaction puts the one in the place of the other: servers may go on running.
Done putIntoPostgres(const QString &fresh, const DataFolder &folder, const QString &kept)
{
    const Result<qint64> saved = copyAndExamine(folder, kept);
    if (!saved.ok())
        return saved.error();
    const Result<std::unique_ptr<Database>> from = Database::open(fresh);
    const Result<std::unique_ptr<Database>> to = Database::open(folder.database());
    if (!from.ok() || !to.ok())
        return from.ok() ? Done(to.error()) : Done(from.error());
    const Done done = DatabaseCopy(*from.value(), *to.value()).run();
    QFile::remove(fresh);
    return done;
}

QString accountOf(qint64 entries, int erased, bool complete, const QString &kept)
{
    QString text
        = QStringLiteral("Restored %1 entries. Desks hand back what is missing when they next connect.\n").arg(entries);
    if (erased > 0)
        text += QStringLiteral("Erasures of personal data that the backup did not know of, carried out again: %1.\n")
                    .arg(erased);
    if (!complete)
        text += QStringLiteral("The old database could not be read: erasures of its last minute may be missing here"
                               " until a desk hands them back.\n");
    return text
        + QStringLiteral("The database as it was is kept as %1. It holds personal data, and so does the backup: an\n"
                         "erasure reaches neither. Delete them when they are no longer needed.\n")
              .arg(kept);
}

} // namespace

Result<QString> Restore::run(const DataFolder &folder, const CommandLine &line)
{
    const Done understood = line.check({});
    if (!understood.ok())
        return understood.error();
    if (line.argument().isEmpty())
        return Error{ErrorCode::BadArguments, QStringLiteral("restore needs the name of a backup file.")};
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok())
        return lock.error();
    const QString fresh = folder.databaseFile() + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (!QFile::copy(line.argument(), fresh) || !QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner))
        return cannot(line.argument());
    const Result<qint64> proved = examineFile(fresh);
    if (!proved.ok())
        return proved.error();
    const QString kept = folder.databaseFile() + QStringLiteral(".before-") + QString::number(toMs(m_clock.now()));
    const bool complete = takeLastOrders(folder);
    const Result<int> erased = beginNewLife(fresh, folder, m_clock, m_random);
    if (!erased.ok()) {
        QFile::remove(fresh);
        return erased.error();
    }
    const Done done = folder.isShared() ? putIntoPostgres(fresh, folder, kept) : putInPlace(fresh, folder, kept);
    if (!done.ok())
        return done.error();
    return accountOf(proved.value(), erased.value(), complete, kept);
}

} // namespace tb
