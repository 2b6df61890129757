// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admindesk.h"

#include "command/admindoor.h"
#include "command/faulttext.h"
#include "command/foldercommand.h"
#include "command/folderlock.h"
#include "command/noteddeed.h"
#include "command/openedfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace tb {

namespace {

AdminDesk::Outcome outcomeOf(const Result<QString> &result)
{
    if (result.ok())
        return {0, result.value()};
    const bool wrongLine = result.error().code == ErrorCode::BadArguments;
    return {wrongLine ? 2 : 1, faultText(result.error()) + QLatin1Char('\n')};
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trucban-central");
}

} // namespace

QString AdminDesk::usage()
{
    return QStringLiteral(
        "trucban-central COMMAND [--data DIR] [--database postgresql://USER@/NAME?host=/run/postgresql]\n"
        "  init [--sample] [--address HOST...] [--certificate PEM --key PEM]\n"
        "  serve --listen ADDRESS:PORT [--behind-proxy] [--metrics PORT]\n"
        "  unit add --code CODE --name NAME --kind KIND --area-code 0268 --place PLACE\n"
        "           [--doc-symbol UBND] [--agency LINE...] [--superior LINE...]\n"
        "  unit succeed --from CODE … --into CODE … --on 2025-07-01 --basis PAPER [--open-to CODE]\n"
        "  unit import FILE.csv    code,name,kind,area_code,place[,doc_symbol]; answers what is to be handed out\n"
        "  officer add --unit CODE --login LOGIN --name NAME [--title TITLE]\n"
        "              [--role officer|head|inspector|administrator]\n"
        "  line add --unit CODE --number NUMBER --name NAME [--kind line.hotline] [--published-on WHERE]\n"
        "  desk enrol --unit CODE\n"
        "  desk revoke --unit CODE --number N\n"
        "  password reset --login LOGIN\n"
        "  factor reset --login LOGIN    for a lost telephone; factor show --login LOGIN tells what became of it\n"
        "  factor require | factor offer    whether whoever leads must have a second factor\n"
        "  retention set --months N --paper PAPER | retention show | retention off    how long what is personal is "
        "kept;\n"
        "           off at first. Not shorter than the agency's schedule under the Law on Archives (33/2024/QH15) "
        "says;\n"
        "           Law 91/2025/QH15, article 14, asks to erase when the term is over\n"
        "  retention run [--dry-run]    erases the personal part of settled calls over the term, 200 at a time\n"
        "  audit [--from DAY] [--to DAY]    who did, read and exported what\n"
        "  move --to postgresql://…\n"
        "  verify | rebuild | backup FILE | restore FILE\n");
}

AdminDesk::Outcome AdminDesk::run(const QStringList &arguments)
{
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line.ok())
        return outcomeOf(line.error());
    const QString &name = line.value().name();
    if (name.isEmpty() || name == u"help")
        return {name.isEmpty() ? 2 : 0, usage()};
    const QString place
        = line.value().has(QStringLiteral("data")) ? line.value().value(QStringLiteral("data")) : defaultFolder();
    // A folder named from where one stands is the same for the socket in it, which knows no such names.
    const DataFolder folder(QDir(place).absolutePath(), line.value().value(QStringLiteral("database")));
    if (const std::unique_ptr<FolderCommand> command = FolderCommand::named(name, m_clock, m_random))
        return runCopying(*command, folder, line.value());
    if (const std::unique_ptr<AdminCommand> command = AdminCommand::named(name))
        return runAdmin(*command, folder, line.value());
    return {2, QStringLiteral("There is no command \"%1\".\n").arg(name) + usage()};
}

// All of it leaves with a backup: that is known before it does. And a restored database knows that it is one.
AdminDesk::Outcome AdminDesk::runCopying(FolderCommand &command, const DataFolder &folder, const CommandLine &line)
{
    const auto note = [&] { return runAdmin(*AdminCommand::named(line.name()), folder, line); };
    if (line.name() == u"backup" && !line.argument().isEmpty() && folder.hasDatabase()) {
        if (const Outcome noted = note(); noted.code != 0)
            return noted;
    }
    const Outcome outcome = outcomeOf(command.run(folder, line));
    if (line.name() != u"restore" || outcome.code != 0)
        return outcome;
    const Outcome noted = note();
    return noted.code == 0 ? outcome : noted;
}

// In PostgreSQL many may write. Into a file: inside the server where one runs; else here, with the folder to ourselves.
AdminDesk::Outcome AdminDesk::runAdmin(AdminCommand &command, const DataFolder &folder, const CommandLine &line)
{
    if (folder.isShared())
        return runHere(command, folder, line);
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok()) {
        const std::optional<DoorAnswer> answer
            = lock.error().code == ErrorCode::InUse ? askAtDoor(folder.socket(), line.arguments()) : std::nullopt;
        if (!answer)
            return outcomeOf(lock.error());
        return {answer->code, answer->code == 0 ? answer->text : answer->text + QLatin1Char('\n')};
    }
    return runHere(command, folder, line);
}

AdminDesk::Outcome AdminDesk::runHere(AdminCommand &command, const DataFolder &folder, const CommandLine &line)
{
    const Result<OpenedFolder> opened = OpenedFolder::open(folder, m_random);
    if (!opened.ok())
        return outcomeOf(opened.error());
    const AdminParts parts{*opened.value().database, m_clock, m_random, opened.value().key, [](UnitId) {}};
    return outcomeOf(runNoted(command, parts, line));
}

} // namespace tb
