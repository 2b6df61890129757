// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tb {

/// A report that was signed off: its figures stay as they were, whatever is written later.
struct ClosedReport {
    ReportId id;
    UnitId unit;
    QString kind; ///< "week", "month" …
    Moment from{};
    Moment to{};
    QString number; ///< as the registry gave it, often empty
    OfficerId closedBy;
    Moment closedAt{};
    qint64 upTo = 0; ///< the unit's journal reached so far
    int entries = 0; ///< about the calls of the period, up to there and pending
    QString evidence; ///< check sum of the ids of these entries
    QString figures; ///< JSON, as it was counted
    QString digest; ///< "A1B2-C3D4-E5F6-0789": printed on the paper
    QStringList late; ///< ids of entries that came after the closing, as the last addendum lists them
    std::optional<Moment> amendedAt;
    QString flags;

    friend bool operator==(const ClosedReport &, const ClosedReport &) = default;
};

} // namespace tb
