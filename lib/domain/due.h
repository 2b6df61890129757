// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/workcalendar.h"

#include <QString>

#include <optional>

namespace tb {

/// What decides by when a caller must hear from us: codes as in Call. An empty urgency counts as normal.
struct DueCase {
    QString kind; ///< "kind.question" …
    QString field; ///< "cat.attitude" …
    QString urgency; ///< "urgency.urgent" …
    QString outcome; ///< "outcome.callback" …; "outcome.missed": the term to call back
};

/// When the answer is owed by the default terms of a new installation; of all terms that fit the shortest counts.
/// Nothing where the call is settled on the phone or the kind asks for no answer. The day of receipt does not count
/// towards terms in days, a deadline in days is the end of office hours, and what comes outside hours counts as
/// received at the next opening.
TB_API std::optional<Moment> dueFor(const DueCase &about, Moment receivedAt, const WorkCalendar &calendar);

} // namespace tb
