// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/localsignin.h"
#include "duty/session.h"
#include "sync/accountclient.h"

#include <functional>

namespace tb {

/// Asks the officer at this desk for the password once more, before something that cannot be undone: the server where
/// it can be reached, with the second factor where one is set up; else what it confirmed here of late.
class Reproof {
public:
    using Proved = std::function<void(const Done &)>;
    struct Parts {
        AccountClient &account;
        LocalSignIn &local;
        Session &session;
        std::function<bool()> online; ///< whether the server answered lately
        std::function<QByteArray()> token;
    };

    explicit Reproof(Parts parts) : m_parts(std::move(parts)) { }

    /// Answers now or later. NotSignedIn where nobody sits here any more, SignInTooOld where a code is needed or was
    /// wrong, else as LocalSignIn::signIn().
    void ask(const QString &password, const QString &code, const Proved &proved);
    /// The same to hand on; not after this object is gone.
    std::function<void(const QString &, const QString &, const Proved &)> asking()
    {
        return
            [this](const QString &password, const QString &code, const Proved &proved) { ask(password, code, proved); };
    }

private:
    Done here(OfficerId officer, const QString &password);

    Parts m_parts;
};

} // namespace tb
