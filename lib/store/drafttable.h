// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <vector>

namespace tb {

using DraftId = Id<struct DraftTag>;

/// Typed and not yet saved. Survives a power cut; seen by its officer alone.
struct Draft {
    DraftId id;
    OfficerId officer;
    QString purpose; ///< which form: "call", "response:<call id>"
    Moment savedAt;
    QByteArray content; ///< JSON of the form's fields

    friend bool operator==(const Draft &, const Draft &) = default;
};

class TB_API DraftTable {
public:
    explicit DraftTable(Database &database) : m_database(database) { }

    /// What is written about a call whose personal data was erased is not kept.
    Done put(const Draft &draft);
    Done remove(DraftId id);
    /// Whatever was being written about this call, by anybody.
    Done removeAbout(CallId call);
    /// The officer's drafts, the latest first.
    Result<std::vector<Draft>> ofOfficer(OfficerId officer);

private:
    Database &m_database;
};

} // namespace tb
