// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "journal/erasing.h"

#include <QCoreApplication>

namespace tb {

/// What the screen says about erased personal data.
class ErasureWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ErasureWords)

public:
    /// Of one of erasureBases().
    static QString basis(const QString &code);
    /// The strip above a call: what happened or will, when and by whom; and on which basis.
    static QString title(const Erasure &erasure, const CallNames &names, Moment now);
    static QString text(const Erasure &erasure, const CallNames &names, Moment now);
    /// Before the last word: what goes, what stays, what is out of reach.
    static QString goes();
    static QString stays();
    static QString beyond(const Call &call);
};

} // namespace tb
