// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QString>

namespace tb {

/// What can be written about a matter besides an answer, passing it on and a promised call.
enum class MatterStep : int {
    Extend = 0, ///< a later term
    Wait, ///< the caller owes us something
    Escalate, ///< the head is told
    GiveBack, ///< what was passed on to us is not ours
    Reveal, ///< look at a confidential caller
    Settle, ///< of missed calls: nothing is owed any more
};

constexpr int kMatterSteps = 6;

/// What was chosen and written for one of them.
struct StepDraft {
    Moment until{}; ///< Extend, Wait
    QString reason; ///< Settle: one of CallBackDesk::reasons()
    QString text;
};

} // namespace tb
