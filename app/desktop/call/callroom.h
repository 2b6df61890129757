// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "duty/callbackdesk.h"
#include "duty/calldesk.h"
#include "duty/erasuredesk.h"
#include "duty/matterdesk.h"
#include "store/changenotice.h"
#include "store/database.h"

#include <functional>

namespace tb {

/// What the rooms of the calls work with. All of it outlives them; all of it belongs to the GUI thread.
struct CallRoom {
    Database &database;
    CallDesk &calls;
    MatterDesk &matters; ///< who has it and until when
    CallBackDesk &missed; ///< what is owed to those who reached nobody
    ErasureDesk &erasures; ///< whose caller is to be forgotten
    const Clock &clock;
    ChangeNotice &notice;
    IdSource &ids; ///< for drafts, which are no entries
    std::function<QString(const Error &)> explain; ///< the sentence for a person
    using Proved = std::function<void(const Done &)>;
    /// Asks whether it is the officer who sits here, before what cannot be undone; answers now or later. SignInTooOld
    /// with the detail "code" where one of the telephone is asked for as well. Without it nobody is asked.
    std::function<void(const QString &password, const QString &code, const Proved &proved)> proveAgain = {};
};

} // namespace tb
