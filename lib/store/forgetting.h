// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/subject.h"
#include "store/erasuretable.h"

#include <set>

namespace tb {

/// Carries erasures out where rows are folded: on desk and server, in the transaction that numbers the erasure, and
/// again whenever something comes late that a desk had written without knowing of it.
class Forgetting {
public:
    explicit Forgetting(Database &database) : m_database(database), m_erasures(database) { }

    /// Takes personal parts out of the journal's table where an erasure says so, and answers the history without them;
    /// nothing where the history is as it should be. What else is to be folded anew is added to `touched`.
    Result<std::optional<History>> apply(const Subject &subject, const History &history, std::set<Subject> &touched);

private:
    Done forgetCall(CallId call, const Erasure &erasure, UnitId unit, std::set<Subject> &touched);
    Done forgetPassings(CallId call, UnitId unit);
    Result<std::vector<size_t>> spokenOf(const History &history);

    Database &m_database;
    ErasureTable m_erasures;
};

} // namespace tb
