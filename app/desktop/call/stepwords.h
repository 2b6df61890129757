// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/matterstep.h"

#include <QCoreApplication>

namespace tb {

/// The words for each further step of a matter.
class StepWords {
    Q_DECLARE_TR_FUNCTIONS(tb::StepWords)

public:
    /// For the menu, the tab and the button.
    static QString deed(MatterStep step);
    /// Above the text: what is to be written.
    static QString asked(MatterStep step);
    /// Below the text: what it brings about.
    static QString effect(MatterStep step);
    /// Where the text must not stay empty; empty words where it may.
    static QString missing(MatterStep step);
    /// After saving.
    static QString saved(MatterStep step);
    /// Names a text that is kept as a draft.
    static QString code(MatterStep step);
};

} // namespace tb
