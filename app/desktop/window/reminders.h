// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/bannerfacts.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace tb {

/// What is worth a word from the corner of the screen while another program is in front. Each thing is told once, when
/// it becomes so. Numbers only: never a name, a telephone number or what was said.
class Reminders {
    Q_DECLARE_TR_FUNCTIONS(tb::Reminders)

public:
    /// The sentences that are due since the last time; the first time tells nothing that is already known.
    QStringList after(const BannerFacts &facts);
    /// Another officer sits here: begin anew.
    void forget() { m_last.reset(); }

    /// A shift that nobody took is mentioned this long after it began.
    static constexpr minutes kLateCheckIn{5};

private:
    bool isLate(const BannerFacts &facts) const;
    static bool isOverdue(const BannerFacts &facts);

    std::optional<BannerFacts> m_last;
    ShiftId m_lateTold;
};

} // namespace tb
