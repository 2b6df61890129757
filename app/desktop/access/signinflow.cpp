// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signinflow.h"

#include "store/officertable.h"
#include "store/settingtable.h"

namespace tb {

namespace {

// Only these are the server's word on the officer; everything else says that it could not give one.
bool isAboutTheOfficer(ErrorCode code)
{
    return code == ErrorCode::WrongPassword || code == ErrorCode::TooManyTries || code == ErrorCode::DraftIncomplete;
}

QString putOffName(OfficerId officer)
{
    return QStringLiteral("second-factor/put-off/") + officer.text();
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
    m_step = FactorStep::None;
    setBusy(true);
    if (!m_parts.online()) {
        const Result<std::optional<Officer>> officer = known();
        if (officer.ok() && officer.value() && m_parts.local.signIn(officer.value()->id, m_password).ok()) {
            confirmLater();
            begin(officer.value()->id);
            return;
        }
    }
    ask({});
}

void SignInFlow::ask(const QString &code)
{
    m_parts.account.signIn(m_token, {m_login, m_password, code},
                           [this](const Result<SignIn> &answer) { answered(answer); });
}

void SignInFlow::answered(const Result<SignIn> &answer)
{
    if (answer.ok()) {
        welcome(answer.value());
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

void SignInFlow::welcome(const SignIn &signIn)
{
    if (signIn.ended) {
        disprove();
        setBusy(false);
        return emit passwordEnded();
    }
    m_officer = signIn.officer;
    m_step = signIn.factor;
    if (m_step == FactorStep::CodeNeeded || m_step == FactorStep::CodeWrong) {
        setBusy(false);
        emit factorStep(m_step);
        return;
    }
    if (signIn.temporary) {
        setBusy(false);
        return emit passwordChangeNeeded();
    }
    const Done kept = remember();
    if (!kept.ok())
        return fail(kept.error());
    afterPassword();
}

// One factor of two that are required opens nothing here, either.
Done SignInFlow::remember()
{
    return m_step == FactorStep::Required ? Done() : m_parts.local.remember(m_officer, m_password);
}

void SignInFlow::afterPassword()
{
    if (m_step == FactorStep::Offered && isPutOff())
        m_step = FactorStep::None;
    if (m_step == FactorStep::None)
        return begin(m_officer);
    emit factorStep(m_step);
    askSecret();
}

bool SignInFlow::isPutOff() const
{
    const Result<QByteArray> at = SettingTable(m_parts.database).get(putOffName(m_officer));
    if (!at.ok() || at.value().isEmpty() || !m_parts.clock)
        return false;
    const milliseconds ago = m_parts.clock->now() - momentFromMs(at.value().toLongLong());
    return ago >= milliseconds(0) && ago < kPutOff;
}

void SignInFlow::askSecret()
{
    m_parts.account.beginSecondFactor(m_token, {m_login, m_password}, [this](const Result<QString> &secret) {
        if (!secret.ok())
            return fail(secret.error());
        setBusy(false);
        emit secretGiven(secret.value());
    });
}

void SignInFlow::giveCode(const QString &code)
{
    if (m_busy || m_password.isEmpty())
        return;
    setBusy(true);
    if (m_step == FactorStep::CodeNeeded || m_step == FactorStep::CodeWrong)
        ask(code);
    else
        confirm(code);
}

void SignInFlow::confirm(const QString &code)
{
    m_parts.account.confirmSecondFactor(m_token, {m_login, m_password, code}, [this](const Result<QStringList> &codes) {
        if (!codes.ok())
            return fail(codes.error());
        setBusy(false);
        if (codes.value().isEmpty())
            return emit factorStep(FactorStep::CodeWrong);
        m_step = FactorStep::None;
        const Done kept = remember();
        Q_UNUSED(kept) // the server knows both factors: without its word here the next sign-in asks it
        emit recoveryGiven(codes.value());
    });
}

void SignInFlow::leaveFactor()
{
    if (m_busy)
        return;
    if (m_step == FactorStep::Offered && m_parts.clock) {
        const Done done
            = SettingTable(m_parts.database).put(putOffName(m_officer), QByteArray::number(toMs(m_parts.clock->now())));
        Q_UNUSED(done) // offered once more, then
    }
    const bool open = m_step == FactorStep::None || m_step == FactorStep::Offered || m_step == FactorStep::Renewal;
    if (open && !m_password.isEmpty())
        return begin(m_officer);
    m_password.clear();
    emit leftOut();
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
    m_parts.account.signIn(m_token, {m_login, m_password}, [this, password = m_password](const Result<SignIn> &answer) {
        // One factor alone, or what somebody else chose, proves no more than it did before.
        if (!answer.ok() || answer.value().officer.isNull() || answer.value().temporary
            || answer.value().factor == FactorStep::Required)
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
    m_parts.account.changePassword(m_token, {m_login, m_password}, fresh, [this, fresh](const Done &done) {
        if (!done.ok())
            return fail(done.error());
        m_password = fresh;
        const Done kept = remember();
        if (kept.ok())
            afterPassword();
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
