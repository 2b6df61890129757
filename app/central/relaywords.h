// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "journal/entry.h"

namespace tb {

/// What is said of one unit's entry in another unit's journal.
struct RelayWords {
    /// To the units to which the matter was passed on: "withdrawn", "reopened" or "amended"; empty where it does not
    /// concern them. `call` is as it stands with the entry.
    static QString forCopies(const Call &call, const Entry &entry);
    /// To the unit from which it came: "accepted", "returned", "response", "closed", "reopened", "extended",
    /// "forwarded"; empty where it does not concern it.
    static QString forOrigin(const Call &call, const Entry &entry);

    /// The members that travel. Ids of lines and officers stay at home: they mean nothing elsewhere.
    static Json::Object body(const Entry &entry);
    static Json::Object personal(const Entry &entry);
};

} // namespace tb
