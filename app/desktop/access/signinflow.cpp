// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signinflow.h"

#include "store/officertable.h"

namespace tb {

namespace {

// Only these are the server's word on the officer; everything else says that it could not give one.
bool isAboutTheOfficer(ErrorCode code)
{
    return code == ErrorCode::WrongPassword || code == ErrorCode::TooManyTries || code == ErrorCode::DraftIncomplete;
}

} // namespace

void SignInFlow::setDesk(const Seat &desk, const QByteArray &token)
{
    m_desk = desk;
    m_token = token;
}

void SignInFlow::signIn(const QString &login, const QString &password)
{
    if (m_busy)
        return;
    m_login = login.trimmed();
    m_password = password;
    setBusy(true);
    if (!m_parts.online()) {
        const Result<std::optional<Officer>> officer = known();
        if (officer.ok() && officer.value() && m_parts.local.signIn(officer.value()->id, m_password).ok()) {
            confirmLater();
            begin(officer.value()->id);
            return;
        }
    }
    m_parts.account.signIn(m_token, m_login, m_password, [this](const Result<SignIn> &answer) { answered(answer); });
}

void SignInFlow::answered(const Result<SignIn> &answer)
{
    if (answer.ok()) {
        m_officer = answer.value().officer;
        const Done kept = m_parts.local.remember(m_officer, m_password);
        if (answer.value().temporary) {
            setBusy(false);
            emit passwordChangeNeeded();
        } else if (kept.ok()) {
            begin(m_officer);
        } else {
            fail(kept.error());
        }
        return;
    }
    if (!isAboutTheOfficer(answer.error().code)) {
        signInHere(answer.error());
        return;
    }
    if (answer.error().code == ErrorCode::WrongPassword)
        disprove();
    fail(answer.error());
}

void SignInFlow::signInHere(const Error &serverSaid)
{
    const Result<std::optional<Officer>> officer = known();
    if (!officer.ok() || !officer.value()) {
        fail(officer.ok() ? serverSaid : officer.error());
        return;
    }
    const Result<Officer> here = m_parts.local.signIn(officer.value()->id, m_password);
    if (here.ok())
        begin(here.value().id);
    else
        fail(here.error());
}

// The officer works already; the server's word is for what it holds back until it has seen them.
void SignInFlow::confirmLater()
{
    m_parts.account.signIn(m_token, m_login, m_password, [this, password = m_password](const Result<SignIn> &answer) {
        if (!answer.ok())
            return;
        const Done kept = m_parts.local.remember(answer.value().officer, password);
        Q_UNUSED(kept)
    });
}

void SignInFlow::disprove()
{
    const Result<std::optional<Officer>> officer = known();
    if (!officer.ok() || !officer.value())
        return;
    const Done done = m_parts.local.disprove(officer.value()->id, m_password);
    Q_UNUSED(done)
}

void SignInFlow::changePassword(const QString &fresh)
{
    if (m_busy)
        return;
    setBusy(true);
    m_parts.account.changePassword(m_token, m_login, m_password, fresh, [this, fresh](const Done &done) {
        const Done kept = done.ok() ? m_parts.local.remember(m_officer, fresh) : done;
        if (kept.ok())
            begin(m_officer);
        else
            fail(kept.error());
    });
}

Result<std::optional<Officer>> SignInFlow::known() const
{
    return OfficerTable(m_parts.database).byLogin(m_login);
}

void SignInFlow::begin(OfficerId id)
{
    m_officer = id;
    m_password.clear();
    setBusy(false);
    if (m_freshPin || (m_parts.wantsPin && m_parts.wantsPin(id)))
        emit pinWanted(id);
    else
        enter();
}

void SignInFlow::enter()
{
    const Result<std::optional<Officer>> found = OfficerTable(m_parts.database).find(m_officer);
    if (!found.ok()) {
        fail(found.error());
        return;
    }
    // Before the first fetch the desk knows no names.
    Officer officer;
    officer.id = m_officer;
    officer.unit = m_desk.unit;
    officer.login = m_login;
    officer.name = m_login;
    Seat seat = m_desk;
    seat.officer = m_officer;
    m_freshPin = false;
    m_parts.session.begin(seat, found.value().value_or(officer));
    emit signedIn();
}

void SignInFlow::fail(const Error &error)
{
    setBusy(false);
    emit refused(error);
}

void SignInFlow::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace tb
