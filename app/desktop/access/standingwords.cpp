// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/standingwords.h"

#include "look/shiftwords.h"

namespace tb {

namespace {

QString dated(Moment moment)
{
    return QStringLiteral("%1 %2").arg(ShiftWords::clock(moment),
                                       wallDate(moment).toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace

// The first of these that is true since the desk heard that all was well.
QString StandingWords::why(const AccountStanding &standing, const std::optional<Moment> &confirmedAt)
{
    const auto fresh
        = [&confirmedAt](const std::optional<Moment> &at) { return at && (!confirmedAt || *at > *confirmedAt); };
    if (standing.passwordGiven)
        return tr("The administrator gave you a new password at %1. If you did not ask for one, tell the head of your "
                  "unit. What you typed and saved stays here.")
            .arg(dated(standing.passwordAt));
    if (fresh(standing.passwordAt))
        return tr("Your password was changed at another desk at %1. If that was not you, tell the administrator at "
                  "once. What you typed and saved stays here.")
            .arg(dated(standing.passwordAt));
    if (fresh(standing.factorResetAt))
        return tr("The administrator took your two-factor sign-in away at %1. If you did not ask for that, tell the "
                  "head of your unit. What you typed and saved stays here.")
            .arg(dated(*standing.factorResetAt));
    if (fresh(standing.factorSetAt))
        return tr("Two-factor sign-in was set up at %1. If that was not you, tell the administrator at once. What you "
                  "typed and saved stays here.")
            .arg(dated(*standing.factorSetAt));
    return tr("It was last shown here long ago, or this desk was signed out from another one. What you typed and saved "
              "stays here.");
}

QString StandingWords::desk(const SignedInDesk &desk, bool here)
{
    const QString name = desk.name.isEmpty() ? tr("Desk %1").arg(desk.number)
                                             : tr("Desk %1 · %2").arg(QString::number(desk.number), desk.name);
    return here ? tr("%1 · this desk").arg(name) : tr("%1 · password shown at %2").arg(name, dated(desk.at));
}

QString StandingWords::since(const AccountStanding &standing)
{
    const QString password = tr("Password of %1").arg(dated(standing.passwordAt));
    return standing.factorSetAt ? tr("%1 · two-factor sign-in since %2").arg(password, dated(*standing.factorSetAt))
                                : password;
}

} // namespace tb
