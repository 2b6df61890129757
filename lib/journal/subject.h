// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/ids.h"

#include <QString>

namespace tb {

enum class SubjectType : int { Call = 1, Shift = 2, Line = 3, Officer = 4, Unit = 5 };

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
