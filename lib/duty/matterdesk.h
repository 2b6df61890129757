// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/callpen.h"

namespace tb {

/// The door for who has a matter and until when. Each function writes one entry; when it returns ok, the entry is on
/// the disk. Errors: DraftIncomplete where a reason is missing, NotPermitted, UnknownSubject, WrongState, or what the
/// store says.
class TB_API MatterDesk {
public:
    explicit MatterDesk(EntryPen &pen) : m_calls(pen) { }

    /// The officer to whom it was passed on takes it over. WrongState where it was passed on to nobody here.
    Done accept(const Seat &seat, CallId call, const QString &note = {});
    /// … or gives it back to the one who passed it on, saying why.
    Done giveBack(const Seat &seat, CallId call, const QString &reason);
    /// A later term for what is owed, saying why. WrongState where it is not later.
    Done extend(const Seat &seat, CallId call, Moment due, const QString &reason);
    /// The caller still owes us something: `what`, expected by `until`.
    Done waitForInformation(const Seat &seat, CallId call, Moment until, const QString &what);
    /// Tells the head of the unit about it.
    Done escalate(const Seat &seat, CallId call, const QString &note = {});
    /// Notes that this officer looked at a caller who asked for confidentiality, and why.
    Done reveal(const Seat &seat, CallId call, const QString &reason);

private:
    Result<Call> open(CallId call);
    Result<Call> passedOn(CallId call);
    static Result<Call> because(Result<Call> call, const QString &reason);
    Done step(const Seat &seat, const Result<Call> &call, QStringView kind, Json::Object body, const QString &note);

    CallPen m_calls;
};

} // namespace tb
