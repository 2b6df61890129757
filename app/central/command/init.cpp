// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/init.h"

#include "certificatemaker.h"
#include "command/clustercheck.h"
#include "command/folderlock.h"
#include "command/openedfolder.h"
#include "sample/samplecity.h"
#include "store/migrator.h"

#include <QDir>
#include <QFile>

namespace tb {

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Done makeFolder(const DataFolder &folder)
{
    if (!QDir().mkpath(folder.path()))
        return Error{ErrorCode::ReadOnly, folder.path()};
    if (folder.hasDatabase())
        return Error{ErrorCode::AlreadyExists, QStringLiteral("There is a server in %1 already.").arg(folder.path())};
    return QFile::setPermissions(folder.path(), kOwnerOnly | QFile::ExeOwner) ? Done()
                                                                              : Done(Error{ErrorCode::ReadOnly, {}});
}

Done takeFile(const QString &from, const QString &to)
{
    return QFile::copy(from, to) && QFile::setPermissions(to, kOwnerOnly) ? Done()
                                                                          : Done(Error{ErrorCode::BadFile, from});
}

Done takeCertificate(const DataFolder &folder, const QString &chain, const QString &key)
{
    const Result<Certificate> read = Certificate::load(chain, key);
    if (!read.ok())
        return read.error();
    const Done copied = takeFile(chain, folder.certificate());
    return copied.ok() ? takeFile(key, folder.certificateKey()) : copied;
}

Done makeDatabase(const DataFolder &folder)
{
    const Result<std::unique_ptr<Database>> opened = Database::open(folder.database());
    if (!opened.ok())
        return opened.error();
    Database &database = *opened.value();
    const Result<QString> safe = checkCluster(database);
    Done done = safe.ok() ? Migrator(Migrator::Part::Central).migrate(database) : Done(safe.error());
    if (done.ok())
        done = checkEmpty(database);
    if (!done.ok())
        return done;
    if (database.isShared())
        return folder.remember(folder.database());
    return QFile::setPermissions(folder.database(), kOwnerOnly) ? Done()
                                                                : Done(Error{ErrorCode::BadFile, folder.database()});
}

} // namespace

Result<QString> Init::run(const DataFolder &folder, const CommandLine &line)
{
    Done done = line.check(
        {},
        {QStringLiteral("sample"), QStringLiteral("address"), QStringLiteral("certificate"), QStringLiteral("key")});
    if (done.ok())
        done = makeFolder(folder);
    if (!done.ok())
        return done.error();
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok())
        return lock.error();
    if (line.has(QStringLiteral("certificate"))) {
        done = takeCertificate(folder, line.value(QStringLiteral("certificate")), line.value(QStringLiteral("key")));
    } else {
        const Result<Certificate> made
            = CertificateMaker(m_clock, m_random).make(folder.path(), line.values(QStringLiteral("address")));
        done = made.ok() ? Done() : Done(made.error());
    }
    if (!done.ok())
        return done.error();
    // Last: where there is a database, everything else is there as well.
    done = makeDatabase(folder);
    if (done.ok() && line.has(QStringLiteral("sample")))
        done = makeSampleCity(folder, m_clock, m_random);
    if (!done.ok())
        return done.error();
    return QStringLiteral("A server was made in %1. Desks trust it by %2.\n").arg(folder.path(), folder.authority());
}

} // namespace tb
