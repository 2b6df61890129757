// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/entry.h"

namespace tb {

/// The names of the kinds, in one place.
namespace kind {
inline constexpr QStringView kCallLogged = u"call.logged";
inline constexpr QStringView kCallAmended = u"call.amended";
inline constexpr QStringView kCallForwarded = u"call.forwarded";
inline constexpr QStringView kCallAccepted = u"call.accepted";
inline constexpr QStringView kCallReturned = u"call.returned";
inline constexpr QStringView kCallClosed = u"call.closed";
inline constexpr QStringView kCallReopened = u"call.reopened";
inline constexpr QStringView kCallExtended = u"call.extended";
inline constexpr QStringView kCallWaiting = u"call.waiting";
inline constexpr QStringView kCallEscalated = u"call.escalated";
inline constexpr QStringView kCallRevealed = u"call.revealed";
inline constexpr QStringView kCallReceived = u"call.received"; ///< from another unit, which passed it on
inline constexpr QStringView kCallReported = u"call.reported"; ///< what the other unit did with it
inline constexpr QStringView kResponseRecorded = u"response.recorded";
inline constexpr QStringView kCallBackPlanned = u"callback.planned";
inline constexpr QStringView kCallBackMade = u"callback.made";
inline constexpr QStringView kShiftAssigned = u"shift.assigned";
inline constexpr QStringView kShiftCancelled = u"shift.cancelled";
inline constexpr QStringView kShiftStarted = u"shift.started";
inline constexpr QStringView kShiftPaused = u"shift.paused";
inline constexpr QStringView kShiftResumed = u"shift.resumed";
inline constexpr QStringView kShiftHandedOver = u"shift.handed_over";
inline constexpr QStringView kShiftEnded = u"shift.ended";
inline constexpr QStringView kHandoverAccepted = u"handover.accepted";
inline constexpr QStringView kShiftRecorded = u"shift.recorded";
inline constexpr QStringView kRosterPatternSet = u"roster.pattern_set";
inline constexpr QStringView kRosterPublished = u"roster.published";
inline constexpr QStringView kRosterSeen = u"roster.seen"; ///< by the officer whose shifts it names
inline constexpr QStringView kAbsencePlanned = u"absence.planned";
inline constexpr QStringView kAbsenceCancelled = u"absence.cancelled";
inline constexpr QStringView kSwapAsked = u"swap.asked";
inline constexpr QStringView kSwapTaken = u"swap.taken";
inline constexpr QStringView kSwapAccepted = u"swap.accepted";
inline constexpr QStringView kSwapDeclined = u"swap.declined";
inline constexpr QStringView kSwapApproved = u"swap.approved";
inline constexpr QStringView kSwapRejected = u"swap.rejected";
inline constexpr QStringView kSwapWithdrawn = u"swap.withdrawn";
inline constexpr QStringView kReviewRecorded = u"review.recorded";
inline constexpr QStringView kReviewAnswered = u"review.answered";
inline constexpr QStringView kReportClosed = u"report.closed";
inline constexpr QStringView kReportAmended = u"report.amended";
inline constexpr QStringView kRingCounted = u"ring.counted";
inline constexpr QStringView kLineRegistered = u"line.registered";
inline constexpr QStringView kLineAmended = u"line.amended";
inline constexpr QStringView kLineRetired = u"line.retired";
inline constexpr QStringView kLineStatusSet = u"line.status_set";
inline constexpr QStringView kLineHoursSet = u"line.hours_set";
inline constexpr QStringView kLineChecked = u"line.checked";
inline constexpr QStringView kLineCheckReported = u"line.check_reported"; ///< by another unit, which rang it
inline constexpr QStringView kLineRung = u"line.rung"; ///< another unit's line, by lot
inline constexpr QStringView kLineCorrected = u"line.corrected";
inline constexpr QStringView kCorrectionPlanned = u"correction.planned";
inline constexpr QStringView kOfficerEnrolled = u"officer.enrolled";
inline constexpr QStringView kOfficerAmended = u"officer.amended";
inline constexpr QStringView kOfficerRetired = u"officer.retired";
inline constexpr QStringView kUnitRegistered = u"unit.registered";
inline constexpr QStringView kUnitAmended = u"unit.amended";
inline constexpr QStringView kUnitSucceeded = u"unit.succeeded";
inline constexpr QStringView kCalendarSet = u"calendar.set";
inline constexpr QStringView kPhrasesSet = u"phrases.set";
inline constexpr QStringView kTopicsSet = u"topics.set";
inline constexpr QStringView kPersonalErased = u"personal.erased"; ///< what a citizen may ask to be forgotten
inline constexpr QStringView kListExported = u"list.exported"; ///< a paper or table that left the program
inline constexpr QStringView kSlipsIssued = u"slips.issued"; ///< blank forms to write on while there is no power
inline constexpr QStringView kSlipAccounted = u"slips.accounted"; ///< what became of one of them
inline constexpr QStringView kPapersSet = u"papers.set"; ///< who signs the unit's papers, and how
inline constexpr QStringView kRulesSet = u"rules.set"; ///< terms a unit chooses for itself
inline constexpr QStringView kSignInFailed = u"signin.failed"; ///< five times at one desk
inline constexpr QStringView kRefusalPassed = u"refusal.passed";
inline constexpr QStringView kRefusalSettled = u"refusal.settled"; ///< by the head to whom it was passed
} // namespace kind

enum class MemberType { Text, Integer, Flag, TextList, List };

/// One member of a body or personal part.
struct MemberShape {
    QStringView name;
    MemberType type;
    bool required = false;
};

/// The shape of one kind and version. Further members are allowed and kept: within a version only additions are made.
struct KindShape {
    QStringView kind;
    int version;
    SubjectType about;
    bool opens; ///< makes its subject; every other kind needs it to be there
    std::vector<MemberShape> body;
    std::vector<MemberShape> personal;
};

/// Null for a kind or version that this build does not know.
TB_API const KindShape *shapeOf(const QString &kind, int version);

/// Malformed where a known kind's body or personal part has not its shape. Unknown kinds pass.
TB_API Done checkShape(const Entry &entry);

} // namespace tb
