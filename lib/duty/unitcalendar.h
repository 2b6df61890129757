// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/workcalendar.h"
#include "journal/json.h"
#include "store/database.h"

namespace tb {

/// The unit's working calendar as its journal has it; the plain weekly pattern where none was set.
TB_API Result<WorkCalendar> calendarOfUnit(Database &database, UnitId unit);

/// The body of a calendar.set entry.
TB_API Json::Object calendarBody(const WorkCalendar &calendar);

} // namespace tb
