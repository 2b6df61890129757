// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"
#include "domain/textlimits.h"
#include "duty/callpen.h"
#include "duty/callsteps.h"

namespace tb {

/// The door for calls: everything an officer does to one. Each function writes one entry; when it returns ok, the entry
/// is on the disk. Errors: DraftIncomplete, NotPermitted, UnknownSubject, WrongState, or what the store says.
class TB_API CallDesk {
public:
    explicit CallDesk(EntryPen &pen) : m_pen(pen), m_calls(pen) { }

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
    EntryPen &m_pen;
    CallPen m_calls;
};

} // namespace tb
