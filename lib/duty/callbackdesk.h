// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/missedlist.h"
#include "domain/obligation.h"
#include "duty/callpen.h"
#include "duty/callsteps.h"

namespace tb {

/// The door for missed calls: what is owed to those who reached nobody, and how it was settled. A missed call whose
/// number is answered later settles itself, see CallTable. Errors: NotPermitted, UnknownSubject, WrongState, or what
/// the store says.
class TB_API CallBackDesk {
public:
    explicit CallBackDesk(EntryPen &pen) : m_pen(pen), m_calls(pen) { }

    /// Everything that is owed, the most urgent first.
    Result<std::vector<Obligation>> owed();
    /// We rang back: "reached", "no-answer" or "unreachable". One entry for each ring, all or none.
    Done recordTry(const Seat &seat, const Obligation &obligation, const QString &result, const QString &note = {});
    /// We told the caller when we ring back; the rings share the promise.
    Done promise(const Seat &seat, const Obligation &obligation, const CallBackDraft &plan);
    /// A later term for all rings, saying why. DraftIncomplete without a reason, WrongState where it is not later than
    /// what is owed.
    Done extend(const Seat &seat, const Obligation &obligation, Moment due, const QString &reason);
    /// Tells the head of the unit about it: once for each ring, so that none says less than another.
    Done escalate(const Seat &seat, const Obligation &obligation, const QString &note = {});
    /// Another officer, or a place outside, rings back in our stead: all rings go there together. To another unit goes
    /// one matter, the newest ring; the rings before it are closed with it.
    Done forward(const Seat &seat, const Obligation &obligation, const ForwardDraft &forward);
    /// The officer to whom they were passed on takes them all over, or gives them all back, saying why.
    Done accept(const Seat &seat, const Obligation &obligation, const QString &note = {});
    Done giveBack(const Seat &seat, const Obligation &obligation, const QString &reason);
    /// Nothing is owed any more, for one of reasons(); anything else is WrongState.
    Done settle(const Seat &seat, const Obligation &obligation, const QString &reason, const QString &note = {});
    /// Many at once, all or none: the readable ones among `rings`, on this line. How many were written.
    Result<int> logMissed(const Seat &seat, LineId line, const std::vector<MissedRing> &rings);

    /// Tried often enough; rang again and was served; a nuisance; outside hours; a number that is withheld.
    static const QStringList &reasons();

private:
    Result<std::vector<Call>> open(const Obligation &obligation);
    Result<std::vector<Call>> passedOn(const Obligation &obligation);
    Done writeSteps(const Seat &seat, const Result<std::vector<Call>> &rings, QStringView kind,
                    const Json::Object &body, const QString &note);

    EntryPen &m_pen;
    CallPen m_calls;
};

} // namespace tb
