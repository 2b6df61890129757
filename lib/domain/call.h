// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tb {

/// One ring of a line, a call back to a citizen, or a matter that another unit passed on to this one: no ring of ours.
enum class CallType : int { Answered = 1, Missed = 2, Outgoing = 3, Received = 4 };

enum class CallStatus : int {
    Settled = 1, ///< answered, nothing is owed
    InProgress = 2, ///< an answer is owed by this unit's officers
    Forwarded = 3, ///< another officer or unit owes it
    CallBackPromised = 4,
    CallBackOwed = 5, ///< missed, nobody has reached the caller yet
    Waiting = 6, ///< the caller owes us information
};

/// A call as its entries tell it.
struct Call {
    CallId id;
    UnitId unit;
    QString reference; ///< "TB-2411-1008", spoken to the caller
    CallType type = CallType::Answered;
    LineId line;
    OfficerId loggedBy;
    DeskId desk;
    Moment startedAt;
    std::optional<Moment> endedAt;
    QString kind; ///< "kind.question" …
    QString field; ///< "cat.noise" …
    QString urgency; ///< "urgency.normal" …
    QString outcome; ///< "outcome.answered" …
    bool confidential = false;
    QString callerKind; ///< "caller.citizen" …; empty: not said
    CallId follows; ///< the call that this one continues; null for a new matter

    // Personal: empty where unknown, withheld or erased.
    QString callerName;
    QString callerNumber; ///< canonical
    QString place;
    QString content;
    bool erased = false;

    CallStatus status = CallStatus::Settled;
    std::optional<Moment> dueAt; ///< when an answer is owed
    std::optional<Moment> callBackAt; ///< when a call-back is owed or was promised
    OfficerId handler; ///< who owes the answer; null: whoever is on duty
    QString handlerName; ///< where it went, when that is no officer of ours ("Công an phường")
    OfficerId forwardedBy; ///< who passed it on last; null where nobody has
    bool awaitsAcceptance = false; ///< passed on to an officer or a unit who has neither taken it over nor returned it
    UnitId handlerUnit; ///< the other unit that has it; null while it is ours
    UnitId fromUnit; ///< of a received one: who passed it on to us …
    CallId fromCall; ///< … the call in whose journal it began …
    QString fromName; ///< … and that unit's name
    int hops = 0; ///< how often it was passed on
    int escalations = 0; ///< how often the head was told
    int told = 0; ///< by itself, for it was long overdue: 1 the head, 2 the city as well
    int responses = 0;
    int callBackTries = 0;
    std::optional<Moment> closedAt;
    QString closeReason; ///< code, where the one who closed it named one: see CallBackDesk::settle()
    /// When the caller first had an answer to the matter: the moment of the call where it was settled on the phone.
    std::optional<Moment> firstResponseAt;
    std::optional<Moment> servedAt; ///< when the caller had us on the line; nothing where it was never so
    CallId settledBy; ///< of a missed call: the caller's later call that was answered; null where there is none
    bool reopened = false;

    EntryId lastEntry; ///< what an amendment names as the last entry its author had seen
    Moment lastChangeAt;
    bool toBeLookedAt = false; ///< two people changed the same field without knowing of each other
    int pending = 0; ///< entries not yet on the server
    int unknown = 0; ///< entries of a kind this version does not know
    QString flags; ///< of its entries, "late,clock-off": shown and printed

    /// One of our lines rang.
    bool isIncoming() const { return type == CallType::Answered || type == CallType::Missed; }
    /// This officer is asked whether to take it over: it was passed on to them, or by another unit to all of us.
    bool asks(OfficerId officer) const
    {
        const bool anybody = handler.isNull() && type == CallType::Received;
        return isOpen() && awaitsAcceptance && handlerUnit.isNull() && (anybody || handler == officer);
    }
    bool isOpen() const { return status != CallStatus::Settled; }
    /// The next moment at which something is owed.
    std::optional<Moment> owedAt() const { return isOpen() ? (callBackAt ? callBackAt : dueAt) : std::nullopt; }
    bool isOverdue(Moment now) const { return owedAt() && *owedAt() < now; }
    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace tb
