// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "domain/shift.h"
#include "domain/unit.h"
#include "journal/stampedentry.h"

namespace tb {

/// What the entries of one shift, officer or unit tell. Pure and total, as foldCall().
TB_API std::optional<Shift> foldShift(const History &history);
TB_API std::optional<Officer> foldOfficer(const History &history);
TB_API std::optional<Unit> foldUnit(const History &history);

/// What a unit has set for itself, from the last entry of that kind: the days of its calendar
/// ({"d":"2026-11-24","k":"holiday"} …), its phrases, its topics.
TB_API Json::List foldLastList(const History &history, QStringView kind, QStringView member);

} // namespace tb
