// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"
#include "domain/textlimits.h"
#include "domain/workcalendar.h"
#include "duty/callsteps.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for calls: everything an officer does to one. Each function writes one entry; when it returns ok, the entry
/// is on the disk. Errors: DraftIncomplete, NotPermitted, UnknownSubject, WrongState, or what the store says.
class TB_API CallDesk {
public:
    explicit CallDesk(EntryPen &pen) : m_pen(pen) { }

    Result<CallId> logCall(const Seat &seat, const CallDraft &draft);
    /// Writes what differs between the call as it stands and `draft`. Nothing where nothing does.
    Done amend(const Seat &seat, CallId call, const CallDraft &draft);
    Done respond(const Seat &seat, CallId call, const ResponseDraft &response);
    Done forward(const Seat &seat, CallId call, const ForwardDraft &forward);
    Done planCallBack(const Seat &seat, CallId call, const CallBackDraft &plan);
    /// `result`: "reached", "no-answer", "unreachable".
    Done recordCallBack(const Seat &seat, CallId call, const QString &result, const QString &note);
    Done close(const Seat &seat, CallId call, const QString &note);
    Done reopen(const Seat &seat, CallId call, const QString &note);

private:
    /// What a call is judged against.
    struct Ground {
        QString areaCode;
        WorkCalendar calendar;
    };

    Result<Ground> ground(const Seat &seat);
    Result<QString> nextReference(const Seat &seat, Moment at);
    Result<Call> known(CallId call);
    static Json::Object noted(const QString &note);
    Done write(const Seat &seat, const Call &call, QStringView kind, Json::Object body, Json::Object personal,
               std::optional<Moment> occurredAt = std::nullopt);

    EntryPen &m_pen;
};

} // namespace tb
