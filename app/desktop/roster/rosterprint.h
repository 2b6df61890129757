// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace tb {

/// Which roster is wanted on paper.
struct RosterPrint {
    QDate first;
    int days = 7;
    bool byOfficer = false; ///< a row for each officer, not for each line
    bool toFile = false; ///< a PDF

    friend bool operator==(const RosterPrint &, const RosterPrint &) = default;
};

} // namespace tb
