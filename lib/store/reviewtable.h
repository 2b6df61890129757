// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "journal/entry.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the reviews.
class TB_API ReviewTable {
public:
    explicit ReviewTable(Database &database) : m_database(database) { }

    Done put(const Review &review);
    Done remove(ReviewId id);
    Result<std::optional<Review>> find(ReviewId id);
    /// The unit's reviews in [from, to), newest first.
    Result<std::vector<Review>> between(UnitId unit, Moment from, Moment to);
    /// Of a call, oldest first.
    Result<std::vector<Review>> ofCall(CallId call);
    /// Reviews that still owe a reply, by their term.
    Result<std::vector<Review>> owed(UnitId unit);
    /// Of these, what one officer owes.
    Result<std::vector<Review>> owedBy(UnitId unit, OfficerId officer);
    /// Whose manners an entry about a review judges, or answers for: of a call of the sample whoever took it, whatever
    /// the entry says; null where that is not known here.
    Result<OfficerId> ratedBy(const Entry &entry);

private:
    Result<std::vector<Review>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
