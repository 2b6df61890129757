// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/reviewrows.h"

#include "store/calltable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

Result<std::vector<ReviewRow>> ReviewRows::of(const Seat &seat)
{
    std::vector<ReviewRow> rows;
    const Result<std::vector<Call>> sample = m_desk.drawn(seat);
    const bool isHead = sample.ok();
    if (!isHead && sample.error().code != ErrorCode::NotPermitted)
        return sample.error();
    const Done replies = addReplies(seat, isHead, rows);
    if (!replies.ok())
        return replies.error();
    if (!isHead)
        return rows;
    const Result<std::vector<Call>> complaints = m_desk.complaints(seat);
    if (!complaints.ok())
        return complaints.error();
    for (const Call &call : complaints.value())
        rows.push_back({ReviewRow::Sort::Complaint, call, {}});
    for (const Call &call : sample.value())
        rows.push_back({ReviewRow::Sort::RingBack, call, {}});
    return rows;
}

Done ReviewRows::addReplies(const Seat &seat, bool isHead, std::vector<ReviewRow> &rows)
{
    const Result<std::vector<Review>> owed = ReviewTable(m_database).owed(seat.unit);
    if (!owed.ok())
        return owed.error();
    for (const Review &review : owed.value()) {
        if (!isHead && review.officer != seat.officer)
            continue;
        const auto call = CallTable(m_database).find(review.call);
        if (!call.ok())
            return call.error();
        rows.push_back({ReviewRow::Sort::Reply, call.value().value_or(Call()), review});
    }
    return {};
}

QString ReviewRows::officerName(OfficerId id)
{
    const auto officer = OfficerTable(m_database).find(id);
    return officer.ok() && officer.value() ? officer.value()->name : QString();
}

Result<std::vector<Shift>> ReviewRows::shiftsBefore(const Call &call)
{
    Result<std::vector<Shift>> found = ShiftTable(m_database)
                                           .between(call.unit, call.startedAt - std::chrono::hours(24 * 7),
                                                    call.startedAt + std::chrono::milliseconds(1));
    if (!found.ok())
        return found.error();
    std::vector<Shift> shifts = found.take();
    std::reverse(shifts.begin(), shifts.end());
    return shifts;
}

} // namespace tb
