// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/officer.h"
#include "domain/review.h"
#include "domain/shift.h"
#include "duty/reviewdesk.h"

#include <vector>

namespace tb {

/// Something about a caller's treatment that is to be done.
struct ReviewRow {
    enum class Sort { RingBack, Complaint, Reply };

    Sort sort = Sort::RingBack;
    Call call; ///< as far as it is known here
    Review review; ///< of a reply that is owed

    OfficerId officer() const { return sort == Sort::Reply ? review.officer : call.loggedBy; }
    Moment at() const { return sort == Sort::Reply ? review.at : call.startedAt; }
    /// What it is, whatever else changes.
    QByteArray key() const { return sort == Sort::Reply ? review.id.bytes() : call.id.bytes(); }
};

/// Reads what of it concerns one person: heads ring back and see every reply
/// that is owed, officers their own.
class ReviewRows {
public:
    ReviewRows(Database &database, ReviewDesk &desk) : m_database(database), m_desk(desk) { }

    /// Replies by their term, then complaints, then calls of the sample.
    Result<std::vector<ReviewRow>> of(const Seat &seat);
    /// Empty where the name is not known.
    QString officerName(OfficerId id);
    /// Shifts of the week before the call, latest first: what a complaint can be
    /// about.
    Result<std::vector<Shift>> shiftsBefore(const Call &call);

private:
    Done addReplies(const Seat &seat, bool isHead, std::vector<ReviewRow> &rows);

    Database &m_database;
    ReviewDesk &m_desk;
};

} // namespace tb
