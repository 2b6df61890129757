// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <vector>

namespace tb {

/// An open matter of a shift and who goes on with it.
struct HandoverItem {
    CallId call;
    OfficerId taker; ///< null: nobody yet

    friend bool operator==(const HandoverItem &, const HandoverItem &) = default;
};

/// What an officer leaves to the next one.
struct Handover {
    OfficerId to; ///< null: nobody takes over
    QString note;
    std::vector<HandoverItem> open; ///< every call of the shift on which something is still owed
    std::vector<LineId> faults{}; ///< lines that do not work as they should

    friend bool operator==(const Handover &, const Handover &) = default;
};

} // namespace tb
