// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linecheck.h"
#include "duty/entrypen.h"

#include <QStringList>

namespace tb {

/// What the form of a check holds.
struct CheckDraft {
    LineId line;
    Moment at{};
    CheckResult result = CheckResult::Well;
    std::optional<int> ringSeconds;
    OfficerId answeredBy;
    QString greeting; ///< code, see LineCheck
    std::optional<Moment> drawnFor;
    QString from;
    QString who;
    QString note;

    friend bool operator==(const CheckDraft &, const CheckDraft &) = default;
};

/// The entry of one check, as the form holds it.
TB_API EntryDraft checkEntry(const Seat &seat, CheckId id, QStringView kind, const CheckDraft &draft);

/// The door for checking that the lines work, and for putting right what does not. Every officer on duty may check and
/// say what was done; heads name who owes a correction, and by when. Errors as those of LineDesk.
class TB_API CheckDesk {
public:
    explicit CheckDesk(EntryPen &pen) : m_pen(pen) { }

    /// The names of all fields to mend: "line", "at", "ring", "from", "who", "note".
    QStringList problems(const CheckDraft &draft) const;
    Result<CheckId> record(const Seat &seat, const CheckDraft &draft);
    /// WrongState where the check passed, or its failure is over. "owner" and "due" are owed; the term lies ahead.
    Done planCorrection(const Seat &seat, CheckId check, OfficerId owner, Moment due, const QString &note = {});
    /// What was done. The failure stays open until a later check of the line passes.
    Done recordRemedy(const Seat &seat, CheckId check, const QString &what);
    /// The end of the working day after the failure, as the unit's calendar has it.
    Result<Moment> usualDue(const Seat &seat, Moment failedAt);

    static constexpr int kLongestRing = 600; ///< seconds

private:
    Result<EntryDraft> stepOf(const Seat &seat, CheckId check, QStringView kind);

    EntryPen &m_pen;
};

} // namespace tb
