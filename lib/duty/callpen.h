// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/workcalendar.h"
#include "duty/callsteps.h"
#include "duty/entrypen.h"

namespace tb {

/// What a call is judged against.
struct CallGround {
    QString areaCode;
    WorkCalendar calendar;
};

/// What the doors for calls have in common: looking a call up, and writing one step of it.
class TB_API CallPen {
public:
    explicit CallPen(EntryPen &pen) : m_pen(pen) { }

    Result<CallGround> ground(const Seat &seat);
    /// UnknownSubject where this desk does not have it.
    Result<Call> known(CallId call);
    /// For a completion: gives a call.logged the reference that is spoken to the caller. Used up only when it is saved.
    Done addReference(const Seat &seat, EntryDraft &logged);
    /// The personal part of a step that may carry a note; empty without one.
    static Json::Object noted(const QString &note);
    /// TooLarge for a note that is longer than a note may be.
    static Done fits(const QString &note);
    /// The body of call.forwarded; DraftIncomplete where nobody is named.
    static Result<Json::Object> passedTo(const ForwardDraft &forward);
    /// A step of this call, said now.
    EntryDraft step(const Call &call, QStringView kind, Json::Object body, Json::Object personal) const;
    Done write(const Seat &seat, const Call &call, QStringView kind, Json::Object body, Json::Object personal,
               std::optional<Moment> occurredAt = std::nullopt);

private:
    EntryPen &m_pen;
};

} // namespace tb
