// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/reproof.h"

namespace tb {

namespace {

Done meant(const SignIn &signIn)
{
    if (signIn.factor == FactorStep::CodeNeeded || signIn.factor == FactorStep::CodeWrong)
        return Error{ErrorCode::SignInTooOld, QStringLiteral("code")};
    return signIn.ended || signIn.temporary ? Error{ErrorCode::WrongPassword, QStringLiteral("given")} : Done();
}

} // namespace

void Reproof::ask(const QString &password, const QString &code, const Proved &proved)
{
    if (!m_parts.session.isUnlocked())
        return proved(Error{ErrorCode::NotSignedIn, {}});
    const Officer officer = *m_parts.session.officer();
    if (!m_parts.online())
        return proved(here(officer.id, password));
    m_parts.account.signIn(m_parts.token(), {officer.login, password, code}, [=, this](const Result<SignIn> &answer) {
        const bool same = m_parts.session.isUnlocked() && m_parts.session.officer()->id == officer.id;
        if (!same)
            proved(Error{ErrorCode::NotSignedIn, {}});
        else if (answer.ok())
            proved(meant(answer.value()));
        else if (answer.error().code == ErrorCode::Unreachable)
            proved(here(officer.id, password));
        else
            proved(answer.error());
    });
}

Done Reproof::here(OfficerId officer, const QString &password)
{
    const Result<Officer> known = m_parts.local.signIn(officer, password);
    return known.ok() ? Done() : Done(known.error());
}

} // namespace tb
