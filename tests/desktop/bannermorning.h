// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shiftbanner.h"

namespace tb {

/// What the banner is told in the middle of a morning.
inline BannerFacts morningOf(BannerFacts::Duty duty)
{
    BannerFacts facts;
    facts.duty = duty;
    facts.now = momentAt(QDate(2026, 11, 25), QTime(9, 26));
    facts.shift = Shift{};
    facts.shift->name = QStringLiteral("shift.morning");
    facts.shift->from = momentAt(QDate(2026, 11, 25), QTime(7, 30));
    facts.shift->to = momentAt(QDate(2026, 11, 25), QTime(11, 30));
    facts.follower = QStringLiteral("Trần Quốc Bảo");
    facts.answered = 11;
    facts.incoming = 12;
    facts.toCallBack = 1;
    facts.dueToday = 3;
    return facts;
}

} // namespace tb
