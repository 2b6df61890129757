// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/init.h"

#include "certificatemaker.h"
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
    if (QFile::exists(folder.database()))
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
    {
        const Result<std::unique_ptr<Database>> database = Database::open(folder.database());
        done = database.ok() ? Migrator(Migrator::Part::Central).migrate(*database.value()) : Done(database.error());
        if (done.ok() && !QFile::setPermissions(folder.database(), kOwnerOnly))
            done = Error{ErrorCode::BadFile, folder.database()};
    }
    if (done.ok() && line.has(QStringLiteral("sample")))
        done = makeSampleCity(folder, m_clock, m_random);
    if (!done.ok())
        return done.error();
    return QStringLiteral("A server was made in %1. Desks trust it by %2.\n").arg(folder.path(), folder.authority());
}

} // namespace tb
