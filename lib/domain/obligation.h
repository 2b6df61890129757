// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"

#include <QDate>

#include <vector>

namespace tb {

/// What a caller who reached nobody is owed: one call-back for each line, number and day, however often it rang.
struct Obligation {
    LineId line;
    QString number; ///< canonical; empty: withheld, and then each ring stands for itself
    QDate day;
    std::vector<Call> rings; ///< open missed calls, newest first; never empty
    Moment due; ///< the earliest term of its rings
    int tries = 0; ///< how often we called back in vain

    /// The ring that stands for all: the newest.
    const Call &call() const { return rings.front(); }
    friend bool operator==(const Obligation &, const Obligation &) = default;
};

/// Groups the open missed calls among `calls`, the most urgent first. Pure.
TB_API std::vector<Obligation> obligationsOf(const std::vector<Call> &calls);

} // namespace tb
