// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/backup.h"

#include "command/copying.h"

namespace tb {

Result<QString> Backup::run(const DataFolder &folder, const CommandLine &line)
{
    const Done complete = line.check({});
    if (!complete.ok())
        return complete.error();
    if (line.argument().isEmpty())
        return Error{ErrorCode::BadArguments, QStringLiteral("backup needs the name of a file.")};
    const Result<qint64> proved = copyAndExamine(folder, line.argument());
    if (!proved.ok())
        return proved.error();
    return QStringLiteral("Backup of %1 entries written to %2 and verified.\n")
        .arg(proved.value())
        .arg(line.argument());
}

} // namespace tb
