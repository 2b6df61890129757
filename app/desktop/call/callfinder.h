// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "domain/searchwords.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace tb {

/// The calls that were asked for: the best match first, among equals the newest. By the name or number of a caller whom
/// the reader may not see nothing is found.
class CallFinder {
public:
    CallFinder(Database &database, const CallNames &names) : m_database(database), m_names(names) { }

    /// Where nothing is found the other spellings are tried.
    Result<std::vector<Call>> find(const SearchWords &words, QDate today);

private:
    Result<std::vector<Call>> findAsTyped(const SearchWords &words);
    Result<std::vector<Call>> candidates(const SearchWords &words);
    QString unitName(UnitId unit);

    Call seen(const Call &call) const;

    Database &m_database;
    const CallNames &m_names;
    std::map<UnitId, QString> m_units;
};

} // namespace tb
