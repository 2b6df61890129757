// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rostertrouble.h"

#include <QCoreApplication>

namespace tb {

namespace {

struct RosterTrouble {
    Q_DECLARE_TR_FUNCTIONS(tb::RosterTrouble)
};

} // namespace

QString rosterTrouble(const Error &error, const std::function<QString(const Error &)> &explain)
{
    if (error.code == ErrorCode::WrongState && error.detail == QLatin1String("on-leave"))
        return RosterTrouble::tr("Not written: an officer is away at these hours.");
    if (error.code == ErrorCode::WrongState && error.detail == QLatin1String("changed"))
        return RosterTrouble::tr("Not written: the roster was changed meanwhile. Look at it again.");
    if (error.code == ErrorCode::WrongState && error.detail == QLatin1String("started"))
        return RosterTrouble::tr("Not written: the shift has begun or is over.");
    if (error.code == ErrorCode::DraftIncomplete && error.detail.startsWith(QLatin1String("row")))
        return RosterTrouble::tr("Nothing was imported. Mend this and try again: %1", "row and column of a table")
            .arg(error.detail);
    if (error.code == ErrorCode::DraftIncomplete)
        return RosterTrouble::tr("Not written: something is missing, or the end is not after the beginning.");
    return explain(error);
}

} // namespace tb
