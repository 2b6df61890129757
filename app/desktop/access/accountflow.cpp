// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accountflow.h"

namespace tb {

void AccountFlow::look()
{
    if (!m_parts.session.isUnlocked())
        return;
    const OfficerId officer = m_parts.session.officer()->id;
    m_parts.account.standing(m_parts.token(), officer, [this, officer](const Result<AccountStanding> &standing) {
        if (standing.ok() && m_parts.session.officer() && m_parts.session.officer()->id == officer)
            emit found(standing.value());
    });
}

void AccountFlow::changePassword(const Shown &shown, const QString &fresh)
{
    if (!m_parts.session.isUnlocked())
        return;
    const OfficerId officer = m_parts.session.officer()->id;
    emit busyChanged(true);
    m_parts.account.changePassword(m_parts.token(), proof(shown), fresh, [=, this](const Done &done) {
        settle(done, shown, [=, this] {
            // Where this fails the desk asks the server at the next sign-in: it knows the new one.
            const Done kept = m_parts.local.remember(officer, fresh);
            Q_UNUSED(kept)
            emit passwordChanged();
        });
    });
}

void AccountFlow::endElsewhere(const Shown &shown)
{
    if (!m_parts.session.isUnlocked())
        return;
    emit busyChanged(true);
    m_parts.account.endElsewhere(m_parts.token(), proof(shown), [this, shown](const Done &done) {
        settle(done, shown, [this] { emit endedElsewhere(); });
    });
}

AccountClient::Proof AccountFlow::proof(const Shown &shown) const
{
    return {m_parts.session.officer()->login, shown.password, shown.code};
}

void AccountFlow::settle(const Done &done, const Shown &shown, const std::function<void()> &then)
{
    emit busyChanged(false);
    if (done.ok())
        then();
    else if (done.error().code == ErrorCode::SignInTooOld)
        emit codeNeeded(!shown.code.isEmpty());
    else
        emit refused(done.error());
    if (done.ok())
        look();
}

} // namespace tb
