// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/freshpassword.h"

#include "look/messagebar.h"
#include "security/password.h"

namespace tb {

bool FreshPassword::isFit(MessageBar &bar) const
{
    if (typed != again) {
        bar.showMessage(MessageBar::Kind::Warn, tr("The two are not the same"),
                        tr("Type the new password twice, so that no slip locks you out."));
        return false;
    }
    if (!checkPasswordPolicy(typed).ok() || typed == old) {
        bar.showMessage(
            MessageBar::Kind::Warn, tr("At least %n characters, and not easy to guess", nullptr, kShortestPassword),
            tr("What many people use is guessed first. A short sentence is easy to remember and hard to guess."));
        return false;
    }
    bar.hide();
    return true;
}

} // namespace tb
