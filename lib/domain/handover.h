// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <vector>

namespace tb {

/// What an officer leaves to the next one.
struct Handover {
    OfficerId to; ///< null: nobody takes over
    QString note;
    std::vector<CallId> open; ///< calls on which something is still owed

    friend bool operator==(const Handover &, const Handover &) = default;
};

} // namespace tb
