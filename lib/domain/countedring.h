// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"

#include <vector>

namespace tb {

/// One ring as a telephone company or an exchange counted it.
struct CountedRing {
    RingId id;
    UnitId unit;
    LineId line;
    Moment at{};
    QString number; ///< canonical; personal; empty where withheld
    std::optional<int> rang; ///< seconds until it was answered or given up
    std::optional<int> talked; ///< seconds; 0: nobody answered; nothing: not counted
    QString source; ///< "asterisk", "csv", "list"
    CallId call; ///< the call that was written down for it; null: none was

    bool isAnswered() const { return talked && *talked > 0; }
    friend bool operator==(const CountedRing &, const CountedRing &) = default;
};

/// What was read, and how many lines could not be.
struct RingList {
    std::vector<CountedRing> rings; ///< in the order of the text
    int unreadable = 0;
    QString source;
};

/// Reads Asterisk's Master.csv, a table with a head ("Thời gian;Số gọi đến;Đổ chuông;Đàm thoại", or English words;
/// comma, semicolon or tab), or a pasted list of missed calls as a message brings it. Wall clock of Vietnam. `areaCode`
/// as for parsePhone(); `called`, where not empty, leaves out what rang another number. Never fails.
TB_API RingList countedRingsOf(const QString &text, const QString &areaCode, const QString &called, Moment now);

/// For each ring the call that was written down for it: same number, begun within `window` of it, each call once, the
/// nearest first. Null where there is none.
TB_API std::vector<CallId> callsFor(const std::vector<CountedRing> &rings, const std::vector<Call> &calls,
                                    milliseconds window);

} // namespace tb
