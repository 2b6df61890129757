// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"

#include <vector>

namespace tb {

enum class CallField { Number, Name, Line, Kind, Field, Content, Outcome, Place, CallBackAt, StartedAt, LateReason };

enum class ProblemKind {
    Missing,
    TooLong,
    NumberIncomplete, ///< a question, not an obstacle: see Problem::blocks
    InThePast,
    InTheFuture,
};

/// One field to mend, or to look at once more.
struct Problem {
    CallField field;
    ProblemKind kind;
    bool blocks = true; ///< false: ask once, save on the second try
    int amount = 0; ///< characters over the limit

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What the call form holds.
struct CallDraft {
    CallType type = CallType::Answered;
    LineId line;
    QString number; ///< as typed
    QString name;
    QString place;
    QString content;
    QString kind = QStringLiteral("kind.question");
    QString field;
    QString urgency = QStringLiteral("urgency.normal");
    QString outcome = QStringLiteral("outcome.answered");
    bool confidential = false;
    QString callerKind; ///< "caller.citizen" …; empty: not said
    Moment startedAt;
    bool timedByHand = false; ///< the call was earlier: `startedAt` was typed
    QString lateReason; ///< why it is written down more than kLate afterwards
    std::optional<Moment> endedAt;
    std::optional<Moment> callBackAt; ///< with outcome.callback
    CallId follows;

    /// Later than this a call that is timed by hand needs a reason.
    static constexpr minutes kLate{15};

    /// Names every field to mend at once; `areaCode` is the unit's, for numbers typed without one.
    TB_API std::vector<Problem> problems(const QString &areaCode, Moment now) const;
    friend bool operator==(const CallDraft &, const CallDraft &) = default;
};

} // namespace tb
