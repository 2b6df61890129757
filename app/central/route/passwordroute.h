// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/route.h"
#include "route/welcome.h"

namespace tb {

/// POST /v1/password {login, old, new, code?}: an officer chooses a password of their own. 422 "weak-password" where it
/// is too short, too long, the old one or one that is guessed first. At every other desk the officer has to show it
/// again; at this one they are proven by it. A code of the second factor is needed where the last sign-in at this desk
/// was not just now.
class PasswordRoute final : public Route {
public:
    PasswordRoute(SignInDesk &signIns, Welcome &welcome, PasswordJudge &judge, Database &database, const Clock &clock)
        : m_signIns(signIns), m_welcome(welcome), m_judge(judge), m_database(database), m_credentials(database),
          m_clock(clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    /// Whose, and at which desk it is changed.
    struct Place {
        SignInDesk::Known known;
        DeskId desk;
    };

    void change(const Place &place, const QString &password, const std::shared_ptr<HttpReply> &reply);
    HttpResponse settle(const Place &place, const QByteArray &hash);
    Done store(const Place &place, const QByteArray &hash);

    SignInDesk &m_signIns;
    Welcome &m_welcome;
    PasswordJudge &m_judge;
    Database &m_database;
    CredentialTable m_credentials;
    const Clock &m_clock;
};

} // namespace tb
