// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

#include <QString>

#include <vector>

namespace tb {

/// One line of a pasted list of missed calls.
struct MissedRing {
    QString number; ///< canonical; empty where the line names none
    Moment at;
    QString line; ///< as it was pasted
    bool readable = false; ///< a number was found, and a time that is not in the future

    friend bool operator==(const MissedRing &, const MissedRing &) = default;
};

/// Reads what a handset, a telephone system or a message lists: each line a number and, if it names one, a time
/// ("08:42", "24/11 08:42", "24/11/2026 08:42:10", "2026-11-24 08:42"). Without a date it was today, without a time it
/// is `now`. Empty lines are skipped; every other line comes back, readable or not, so that nothing pasted is lost from
/// sight. `areaCode` as for parsePhone().
TB_API std::vector<MissedRing> missedRingsOf(const QString &pasted, const QString &areaCode, Moment now);

} // namespace tb
