// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/localsignin.h"
#include "duty/session.h"
#include "sync/accountclient.h"

#include <QObject>

#include <functional>

namespace tb {

/// Asks the server, each time somebody opens this desk, whether it still takes what they write here. Where it does not,
/// for the password was reset or changed, the sign-in was ended at another desk, or all of it is long ago, the desk
/// forgets what it could open itself by, locks, and asks for the password. Nothing typed or queued is touched.
class StandingWatch : public QObject {
    Q_OBJECT

public:
    struct Parts {
        AccountClient &account;
        LocalSignIn &local;
        Session &session;
        std::function<bool()> online; ///< whether the server answered lately
        std::function<QByteArray()> token;
    };

    explicit StandingWatch(Parts parts, QObject *parent = nullptr);

signals:
    /// The desk is locked by now. What the server knows, and when this desk had last heard that all was well.
    void passwordNeeded(const tb::AccountStanding &standing, const std::optional<tb::Moment> &confirmedAt);

private:
    void ask();
    void judge(const AccountStanding &standing);

    Parts m_parts;
};

} // namespace tb
