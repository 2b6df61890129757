// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/absencedesk.h"
#include "duty/rosterreader.h"
#include "duty/swapdesk.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/absencetable.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

namespace tb {

/// A desk with all doors of the roster and a third person, and a rebuild that must change nothing.
class RosterFixture {
public:
    RosterFixture()
    {
        third = desk.seat;
        third.officer = desk.ids.next<OfficerId>();
        desk.accept(
            {desk.seat.unit,
             {SubjectType::Officer, third.officer.as<SubjectId>()},
             kind::kOfficerEnrolled.toString(),
             desk.clock.now(),
             {},
             {{QStringLiteral("role"), QStringLiteral("officer")}, {QStringLiteral("login"), QStringLiteral("bao")}},
             {{QStringLiteral("name"), QStringLiteral("Trần Quốc Bảo")}}},
            desk.headSeat.officer);
    }

    /// On Wednesday 25 November 2026, for the officer of the desk.
    Shift shift(int fromHour, int toHour, int day = 25) const
    {
        Shift made;
        made.unit = desk.seat.unit;
        made.officer = desk.seat.officer;
        made.lines = {desk.line};
        made.from = at(fromHour, 0, day);
        made.to = at(toHour, 0, day);
        made.name = QStringLiteral("shift.morning");
        return made;
    }
    static Moment at(int hour, int minute = 0, int day = 25)
    {
        return momentAt(QDate(2026, 11, day), QTime(hour, minute));
    }
    Absence leave(OfficerId officer, int day) const
    {
        Absence absence;
        absence.officer = officer;
        absence.from = at(0, 0, day);
        absence.to = at(0, 0, day + 1);
        absence.reason = QStringLiteral("leave.annual");
        return absence;
    }
    std::optional<Shift> find(ShiftId id) { return ShiftTable(*desk.database).find(id).take(); }
    /// Folding everything anew gives the same rows.
    bool rebuildsTheSame()
    {
        const QStringList live = dumpRows(*desk.database);
        Transaction transaction(*desk.database);
        const Done done = JournalWriter(*desk.database).rebuild();
        return done.ok() && transaction.commit().ok() && dumpRows(*desk.database) == live;
    }

    TestDesk desk;
    Seat third;
    RosterDesk roster{*desk.pen};
    AbsenceDesk absences{*desk.pen};
    SwapDesk swaps{*desk.pen};
    ShiftDesk shifts{*desk.pen};
    RosterReader reader{*desk.database};
};

} // namespace tb
