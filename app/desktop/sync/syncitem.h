// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/refusaldesk.h"
#include "store/outboxtable.h"

namespace tb {

/// One thing on the page about the server.
struct SyncItem {
    enum class Kind {
        Refused, ///< the server did not take it: the officer decides
        Contested, ///< two people changed the same field of a call
        Passed, ///< a refusal that somebody passed to the head
        Door, ///< wrong passwords or codes at a desk of the unit: the head should know
        Held, ///< the server waits for something else
        Pending, ///< not sent yet
    };

    Kind kind = Kind::Pending;
    EntryId entry;
    CallId call; ///< with Contested
    QString entryKind; ///< "call.logged"
    QString reason; ///< why refused or held, as a code
    QString who;
    Moment at{};
    QString text; ///< readable, plain

    bool needsYou() const { return kind <= Kind::Door; }
    friend bool operator==(const SyncItem &, const SyncItem &) = default;
};

/// All that the page shows besides the state of the connection.
struct SyncView {
    EntryCounts counts;
    int sentToday = 0;
    std::optional<Moment> oldestWaiting;
    std::vector<SyncItem> items; ///< what needs the officer first

    int needsYou() const;
    friend bool operator==(const SyncView &, const SyncView &) = default;
};

} // namespace tb
