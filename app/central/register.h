// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "domain/unit.h"
#include "domain/workcalendar.h"
#include "serverpen.h"

namespace tb {

/// The door for units, people and lines at the server itself. Each function is one transaction and writes ordinary
/// entries. Errors are worded for the administrator.
class Register {
public:
    Register(Ledger &ledger, const Clock &clock, RandomSource &random)
        : m_database(ledger.database()), m_pen(ledger, clock, random), m_random(random)
    {
    }

    /// With the calendar of the country. AlreadyExists where the code is taken.
    Result<UnitId> addUnit(const Unit &unit);
    /// The password is theirs for the first sign-in alone unless `temporary` is false. The first administrator gets the
    /// id under which the unit was founded. AlreadyExists where the login is taken, anywhere in the city.
    Result<OfficerId> addOfficer(const Officer &officer, const QString &password, bool temporary);
    /// The number as people write it. BadArguments where it is none, AlreadyExists where the unit has it.
    Result<LineId> addLine(const Line &line);
    /// UnknownSubject where there is none.
    Result<Unit> unitByCode(const QString &code);
    /// Twelve characters that are easily read out.
    QString makePassword();

private:
    Result<OfficerId> idFor(const Officer &officer);
    Done isNewLogin(const QString &login);

    Database &m_database;
    ServerPen m_pen;
    RandomSource &m_random;
};

} // namespace tb
