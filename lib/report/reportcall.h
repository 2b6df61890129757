// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tb {

enum class ReportCallType { Answered, Missed, Outgoing };

/// What became of a call; the values of the glossary's outcome list.
enum class ReportOutcome {
    None,
    AnsweredOnTheSpot,
    Forwarded,
    CallBackPromised,
    GuidedElsewhere,
    PassedTo1022,
    EmergencyAlerted,
    Noted,
    Refused,
    Dropped
};

/// One call of the shift, as the figures and the appendix need it. Texts are plain and may be empty.
struct ReportCall {
    CallId id;
    LineId line;
    ReportCallType type = ReportCallType::Answered;
    ReportOutcome outcome = ReportOutcome::None;
    Moment at{};
    std::optional<seconds> rang; ///< how long it rang, where somebody or something measured it
    std::optional<Moment> calledBackAt; ///< when a call-back reached the caller, of a missed call or a promise
    std::optional<Moment> rangAgainAt; ///< of a missed call: when the caller rang again and was answered
    std::optional<Moment> dueAt; ///< for what was forwarded or promised
    bool closed = true; ///< nothing is left to do
    bool pending = false; ///< the server has not confirmed it yet
    bool clockOff = false; ///< noted while this computer's clock was known to be wrong
    QString callerName;
    QString callerNumber; ///< in display form
    QString content;
    QString handledBy; ///< where it was forwarded

    friend bool operator==(const ReportCall &, const ReportCall &) = default;
};

} // namespace tb
