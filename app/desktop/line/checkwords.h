// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"

#include <QCoreApplication>

namespace tb {

/// What a check of a line found, and what is done about it, as an office says it.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(tb::CheckWords)

public:
    /// A whole row of the form of a check.
    static QString result(CheckResult result);
    /// Some words of it, for lists.
    static QString brief(CheckResult result);
    static QString icon(CheckResult result);
    static QString greeting(const QString &code);
    /// "Hotline · 12/11 · rang out", and below who puts it right until when.
    static QString failure(const LineCheck &check, const LineBoard &board);
};

} // namespace tb
