// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/line.h"

#include <vector>

namespace tb {

enum class LineField { Number, Name, Kind, PublishedOn, Place, Document };

enum class LineProblemKind {
    Missing,
    TooLong,
    NumberIncomplete, ///< digits are missing
    WhichNumber, ///< an old landline or a mobile of today: see LineDraft::asDialledToday
    NotInPlan, ///< no numbering plan known here has it: a question, not an obstacle
    AlreadyRegistered, ///< the unit has this number already
};

/// One field to mend, or to look at once more.
struct LineProblem {
    LineField field;
    LineProblemKind kind;
    bool blocks = true; ///< false: ask once, save on the second try

    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

/// What the form of a published number holds.
struct LineDraft {
    QString number; ///< as typed
    std::optional<bool> asDialledToday; ///< the answer where a number has two readings; nothing: not asked yet
    QString name;
    QString kind = QStringLiteral("line.office");
    QString publishedOn;
    QString place;
    QString document;
    QDate contractUntil;

    TB_API static LineDraft of(const Line &line);
    /// What is changed here from `before`, put onto `now`: two people change one line without undoing each other.
    TB_API LineDraft onto(const LineDraft &before, const LineDraft &now) const;
    /// The number as the journal keeps it; `areaCode` is the unit's.
    TB_API QString canonical(const QString &areaCode) const;
    /// Names every field to mend at once. `others` are the unit's lines but the one that is amended.
    TB_API std::vector<LineProblem> problems(const QString &areaCode, const std::vector<Line> &others) const;

    friend bool operator==(const LineDraft &, const LineDraft &) = default;
};

} // namespace tb
