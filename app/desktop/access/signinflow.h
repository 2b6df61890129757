// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/localsignin.h"
#include "duty/session.h"
#include "sync/accountclient.h"

#include <QObject>

namespace tb {

/// Proves an officer: by the server where it can be reached, else by what it confirmed earlier. With the server known
/// to be away nobody waits for it; it is then asked behind the scenes, so that its word still counts. Whoever has two
/// factors shows both to the server; without it the password opens a desk where both were shown of late.
class SignInFlow : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Database &database;
        AccountClient &account; ///< with a transport of its own, whose patience an officer would have, too
        LocalSignIn &local;
        Session &session;
        std::function<bool()> online; ///< whether the server answered lately
        std::function<bool(OfficerId)> wantsPin = {}; ///< whether the officer should choose digits for this desk
        const Clock *clock = nullptr; ///< for how long a second factor was put off; without one it is offered each time
    };

    explicit SignInFlow(Parts parts, QObject *parent = nullptr) : QObject(parent), m_parts(std::move(parts)) { }

    /// Which desk this is; the officer in it does not count.
    void setDesk(const Seat &desk, const QByteArray &token);

    /// By the login: the officer may not be known here yet.
    void signIn(const QString &login, const QString &password);
    /// After passwordChangeNeeded().
    void changePassword(const QString &fresh);
    /// After pinWanted(): the officer has chosen digits, or not.
    void enter();
    /// The officer forgot the digits: ask for new ones once the password has proved them.
    void wantFreshPin(bool wanted) { m_freshPin = wanted; }
    bool isBusy() const { return m_busy; }
    const QString &login() const { return m_login; }
    /// After factorStep(): what the officer typed, from the telephone or from their recovery codes.
    void giveCode(const QString &code);
    /// Goes in where no second factor is missing, else back to the beginning.
    void leaveFactor();

    /// Whoever puts a second factor off is not offered one at this desk for as long.
    static constexpr std::chrono::days kPutOff{30};

signals:
    void busyChanged(bool busy);
    /// The session has begun.
    void signedIn();
    /// The server accepted a password that somebody else had given.
    void passwordChangeNeeded();
    /// The password that somebody else had given was not used in time: it opens nothing any more.
    void passwordEnded();
    /// The password was right; nothing is open until enter().
    void pinWanted(const tb::OfficerId &officer);
    void refused(const tb::Error &error);
    /// The password was right: a code is needed, or was wrong, or a second factor is to be set up.
    void factorStep(tb::FactorStep step);
    /// What is to be shown to the telephone.
    void secretGiven(const QString &secret);
    /// The second factor holds from now on; leaveFactor() goes in.
    void recoveryGiven(const QStringList &codes);
    /// Nothing came of it.
    void leftOut();

private:
    void ask(const QString &code);
    void answered(const Result<SignIn> &answer);
    void welcome(const SignIn &signIn);
    void afterPassword();
    void askSecret();
    void confirm(const QString &code);
    Done remember();
    bool isPutOff() const;
    void signInHere(const Error &serverSaid);
    void confirmLater();
    void disprove();
    void begin(OfficerId officer);
    void setBusy(bool busy);
    void fail(const Error &error);
    Result<std::optional<Officer>> known() const;

    Parts m_parts;
    Seat m_desk;
    QByteArray m_token;
    bool m_busy = false;
    bool m_freshPin = false;
    QString m_login;
    QString m_password;
    OfficerId m_officer;
    FactorStep m_step = FactorStep::None; ///< what is still missing
};

} // namespace tb
