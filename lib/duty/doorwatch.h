// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/entrypen.h"

namespace tb {

/// Somebody typed kTries wrong passwords or codes in a row for one account, at one desk.
struct FailedSignIn {
    EntryId entry;
    OfficerId account; ///< null where no officer has that name
    QString by; ///< "password" or "code", the last of them
    int tries = 0;
    Moment at{};

    friend bool operator==(const FailedSignIn &, const FailedSignIn &) = default;
};

/// Counts what is typed wrong at the door of this desk, and tells the unit's journal of it. Nobody is signed in while
/// it happens, so that whoever comes in next brings the word, and stands beside it as its bearer, not as its cause.
class TB_API DoorWatch {
public:
    explicit DoorWatch(EntryPen &pen) : m_pen(pen) { }

    Done noteWrong(OfficerId account, const QString &by);
    Done noteRight(OfficerId account);
    /// Writes what has not been told yet. Not where it was never so.
    Done tell(const Seat &seat);
    /// What was told in the unit since then and not ticked off, the latest first: see RefusalDesk::tickOff().
    Result<std::vector<FailedSignIn>> told(UnitId unit, Moment since);

    static constexpr int kTries = 5;

private:
    EntryPen &m_pen;
};

} // namespace tb
