// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/ids.h"

#include <QString>

namespace tb {

enum class SubjectType : int {
    Call = 1,
    Shift = 2,
    Line = 3,
    Officer = 4,
    Unit = 5,
    Check = 6, ///< one ring of a line to see that it works, and what is owed where it does not
    Absence = 7, ///< a stretch of time in which an officer cannot be on duty
    Swap = 8, ///< one officer stands in for another
    Review = 9, ///< a call that the head rang back to hear how it went
    Report = 10, ///< a report that was closed, with its figures
    Ring = 11, ///< one ring that the telephone company or the exchange has counted
};

/// "call", "shift", …: how a header names the type.
TB_API QString subjectTypeName(SubjectType type);

/// What an entry is about.
struct Subject {
    SubjectType type = SubjectType::Call;
    SubjectId id;

    friend bool operator==(const Subject &, const Subject &) = default;
    friend bool operator<(const Subject &a, const Subject &b)
    {
        return a.type != b.type ? a.type < b.type : a.id < b.id;
    }
};

} // namespace tb
