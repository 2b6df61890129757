// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "domain/calldraft.h"

#include <QCoreApplication>

namespace tb {

/// What to say below a field of the call form.
class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ProblemWords)

public:
    /// One sentence that says how to mend it.
    static QString sentence(const Problem &problem, const CallDraft &draft);
    /// What was understood of a number, where that is not plain to see; empty otherwise.
    static QString about(const PhoneNumber &number);
    static QString incomplete(const QString &typed);
};

} // namespace tb
