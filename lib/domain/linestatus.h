// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

/// How a published number stands. Nothing is ever deleted: a number that is not used any more is withdrawn.
enum class LineStatus : int {
    Active = 1,
    Faulty = 2, ///< promised, but does not work: its hours are still owed
    Suspended = 3, ///< out of use for a while, and said so
    Withdrawn = 4, ///< no longer published
};

TB_API QString lineStatusCode(LineStatus status);
TB_API std::optional<LineStatus> lineStatusFromCode(const QString &code);
/// Is someone owed to be there while the line stands like this?
TB_API bool owesAttendance(LineStatus status);

/// From `from` on the line stands like this, until the next one.
struct StatusChange {
    Moment from;
    LineStatus status = LineStatus::Active;
    QString reason; ///< personal; empty where erased
    OfficerId by;

    friend bool operator==(const StatusChange &, const StatusChange &) = default;
};

/// The status of one line at any past moment. A change that is written later for the same moment counts.
class TB_API LineStatusHistory {
public:
    /// In the order in which they were written.
    void add(const StatusChange &change);
    /// Active where nothing was said yet.
    LineStatus at(Moment moment) const;
    /// The change that holds at the moment; nothing before the first.
    std::optional<StatusChange> changeAt(Moment moment) const;
    /// By their moment.
    const std::vector<StatusChange> &changes() const { return m_changes; }

    friend bool operator==(const LineStatusHistory &, const LineStatusHistory &) = default;

private:
    std::vector<StatusChange> m_changes;
};

} // namespace tb
