// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

/// What someone met who rang a line to see that it works.
enum class CheckResult : int {
    Well = 1, ///< answered soon and properly
    Slow = 2, ///< answered properly, but late
    Badly = 3, ///< answered, but rudely or without help
    RangOut = 4, ///< rang until it stopped
    Busy = 5,
    Dead = 6, ///< no tone, out of order
    WrongNumber = 7, ///< somebody else's telephone
    Fax = 8,
    Diverted = 9, ///< answered somewhere else: another telephone, a mailbox
};

TB_API QString checkResultCode(CheckResult result);
TB_API std::optional<CheckResult> checkResultFromCode(const QString &code);
/// The number works and a citizen was helped. What does not pass owes a correction.
TB_API bool passes(CheckResult result);
/// Somebody, or something, took the call.
TB_API bool wasAnswered(CheckResult result);

/// One check of one line, and what was done about it.
struct LineCheck {
    CheckId id;
    UnitId unit;
    LineId line;
    OfficerId checker; ///< of a reported one nobody of ours
    UnitId checkerUnit; ///< the other unit that rang, by lot; null: a check of our own
    QString checkerName; ///< and that unit's name
    Moment at{};
    CheckResult result = CheckResult::Well;
    std::optional<int> ringSeconds; ///< until it was answered
    OfficerId answeredBy; ///< null where not known, or not of this unit
    QString greeting; ///< code: "greeting.full", "greeting.part", "greeting.none"; empty: not noted
    std::optional<Moment> drawnFor; ///< the time that the blind schedule had drawn; nothing: a check of one's own
    QString from; ///< telephone that rang, personal
    QString who; ///< as they gave their name, personal
    QString note; ///< personal
    OfficerId correctionOwner; ///< null: nobody was named yet
    std::optional<Moment> correctionDue;
    QString correctionNote; ///< personal
    std::optional<Moment> correctedAt; ///< the owner says it is done; a later check must pass all the same
    QString remedy; ///< personal
    std::optional<Moment> passedAt; ///< of a check that failed: the first later one of the line that passed

    bool passed() const { return passes(result); }
    /// A failure stays open, whatever was said about it, until a later check of the line passes.
    bool isOpen() const { return !passed() && !passedAt; }
    friend bool operator==(const LineCheck &, const LineCheck &) = default;
};

} // namespace tb
