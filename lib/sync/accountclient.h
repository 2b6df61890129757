// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accountstanding.h"
#include "sync/transport.h"
#include "sync/wire.h"

#include <QStringList>

#include <memory>

namespace tb {

/// What the server says of itself before anybody has proved anything.
struct Hello {
    QString server; ///< "trucban-central 0.1.0"
    int protocol = 0;
    Moment now; ///< the server's clock

    friend bool operator==(const Hello &, const Hello &) = default;
};

/// Asks the server for everything about accounts: to enrol this desk, to prove an officer, to change a password.
/// Answers come later, in the same thread, each exactly once, and never after this object is gone. Errors that are
/// common to all: Unreachable, BadCertificate, ClockWrong, ServerBusy, BadAnswer, ServerRefused.
class TB_API AccountClient {
public:
    template <class T> using Then = std::function<void(const Result<T> &)>;

    /// What an officer shows. The code belongs to a second factor, and is empty where none was asked for.
    struct Proof {
        QString login;
        QString password;
        QString code = {};
    };

    explicit AccountClient(Transport &transport) : m_transport(transport) { }

    /// BadAnswer where no central server of this protocol answers.
    void hello(Then<Hello> then);
    /// Spends the one-time code. `deskName` is what the administrator sees. EnrolmentRefused.
    void enrol(const QString &code, const QString &deskName, Then<Enrolment> then);
    /// WrongPassword, TooManyTries, TokenExpired where the desk itself is not accepted any more. That a code is
    /// missing or wrong, or a first password too old, is no error: the password was right.
    void signIn(const QByteArray &token, const Proof &proof, Then<SignIn> then);
    /// A secret for a telephone (Totp::fromText()), for whoever has just signed in. As signIn().
    void beginSecondFactor(const QByteArray &token, const Proof &proof, Then<QString> then);
    /// From now on the codes are asked for. Answers what recovers from a lost telephone; nothing where the code is
    /// wrong. As signIn().
    void confirmSecondFactor(const QByteArray &token, const Proof &proof, Then<QStringList> then);
    /// As signIn(), SignInTooOld where a code is needed or was wrong, and DraftIncomplete where the new password is too
    /// weak.
    void changePassword(const QByteArray &token, const Proof &old, const QString &fresh, Then<void> then);

    /// How the sign-in of this officer stands at this desk. ServerRefused where there is none of this unit.
    void standing(const QByteArray &token, OfficerId officer, Then<AccountStanding> then);
    /// What was proven at all other desks ends; what was written there and not sent waits until it is proven anew. As
    /// changePassword().
    void endElsewhere(const QByteArray &token, const Proof &proof, Then<void> then);

    static constexpr int kProtocol = 1;

private:
    void ask(const QByteArray &path, const Json::Object &question, const QByteArray &token,
             Transport::Callback callback);

    Transport &m_transport;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace tb
