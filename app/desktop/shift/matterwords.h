// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "look/chip.h"

#include <QCoreApplication>

namespace tb {

/// How an open matter is named on the sheets of a handover. Pure.
class MatterWords {
    Q_DECLARE_TR_FUNCTIONS(tb::MatterItem)

public:
    static QString title(const Call &call);
    /// Nothing of a caller who asked for confidentiality.
    static QString caller(const Call &call);
    static ChipContent chip(const Call &call, Moment now);

private:
    static QString dueText(Moment due, Moment now);
};

} // namespace tb
