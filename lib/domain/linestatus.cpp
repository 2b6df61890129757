// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linestatus.h"

#include "base/codetable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr Code<LineStatus> kStatusCodes[] = {{LineStatus::Active, "status.active"},
                                             {LineStatus::Faulty, "status.faulty"},
                                             {LineStatus::Suspended, "status.suspended"},
                                             {LineStatus::Withdrawn, "status.withdrawn"}};

bool isBefore(Moment moment, const StatusChange &change)
{
    return moment < change.from;
}

} // namespace

QString lineStatusCode(LineStatus status)
{
    return codeIn(kStatusCodes, status);
}

std::optional<LineStatus> lineStatusFromCode(const QString &code)
{
    return valueIn(kStatusCodes, code);
}

bool owesAttendance(LineStatus status)
{
    return status == LineStatus::Active || status == LineStatus::Faulty;
}

void LineStatusHistory::add(const StatusChange &change)
{
    m_changes.insert(std::upper_bound(m_changes.begin(), m_changes.end(), change.from, isBefore), change);
}

LineStatus LineStatusHistory::at(Moment moment) const
{
    const std::optional<StatusChange> change = changeAt(moment);
    return change ? change->status : LineStatus::Active;
}

std::optional<StatusChange> LineStatusHistory::changeAt(Moment moment) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), moment, isBefore);
    return after == m_changes.begin() ? std::nullopt : std::optional(*std::prev(after));
}

} // namespace tb
