// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/localsignin.h"
#include "duty/session.h"
#include "sync/accountclient.h"

#include <QObject>

#include <functional>

namespace tb {

/// What the officer at this desk does about their own sign-in: sees where it is open, ends it elsewhere, changes the
/// password. All of it is the server's to do.
class AccountFlow : public QObject {
    Q_OBJECT

public:
    struct Parts {
        AccountClient &account;
        LocalSignIn &local;
        Session &session;
        std::function<QByteArray()> token;
    };
    /// What proves that it is the officer who asks. A code only where codeNeeded() came.
    struct Shown {
        QString password;
        QString code;
    };

    explicit AccountFlow(Parts parts, QObject *parent = nullptr) : QObject(parent), m_parts(std::move(parts)) { }

    void look();
    void changePassword(const Shown &shown, const QString &fresh);
    void endElsewhere(const Shown &shown);

signals:
    void busyChanged(bool busy);
    void found(const tb::AccountStanding &standing);
    void passwordChanged();
    void endedElsewhere();
    /// The password was right, and a second factor is asked for; `wrong` where a code was shown and is not right.
    void codeNeeded(bool wrong);
    void refused(const tb::Error &error);

private:
    AccountClient::Proof proof(const Shown &shown) const;
    void settle(const Done &done, const Shown &shown, const std::function<void()> &then);

    Parts m_parts;
};

} // namespace tb
