// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/localsignin.h"

#include "security/password.h"
#include "store/officertable.h"
#include "store/settingtable.h"
#include "store/verifiertable.h"

#include <algorithm>

namespace tb {

namespace {

QString failureName(OfficerId officer)
{
    return QStringLiteral("signin/failures/%1").arg(officer.text());
}

struct Failures {
    int count = 0;
    Moment last;
};

Result<Failures> failuresOf(Database &database, OfficerId officer)
{
    const Result<QByteArray> value = SettingTable(database).get(failureName(officer));
    if (!value.ok())
        return value.error();
    const QList<QByteArray> parts = value.value().split(' ');
    return parts.size() == 2 ? Failures{parts[0].toInt(), momentFromMs(parts[1].toLongLong())} : Failures();
}

seconds delayAfter(int failures)
{
    const int beyond = failures - LocalSignIn::kFreeTries;
    return beyond < 0 ? seconds(0) : std::min(seconds(1 << std::min(beyond, 12)), LocalSignIn::kLongestWait);
}

} // namespace

Result<std::vector<Officer>> LocalSignIn::officers(UnitId unit)
{
    const Result<std::vector<Officer>> all = OfficerTable(m_database).ofUnit(unit);
    if (!all.ok())
        return all.error();
    std::vector<Officer> present;
    std::copy_if(all.value().begin(), all.value().end(), std::back_inserter(present),
                 [](const Officer &officer) { return !officer.retired; });
    return present;
}

Result<Officer> LocalSignIn::known(OfficerId officer)
{
    const Result<std::optional<Officer>> found = OfficerTable(m_database).find(officer);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("officer")};
    if (found.value()->retired)
        return Error{ErrorCode::NotPermitted, QStringLiteral("retired")};
    return *found.value();
}

Result<Officer> LocalSignIn::signIn(OfficerId id, const QString &password)
{
    const Result<Officer> officer = known(id);
    const Result<seconds> wait = this->wait(id);
    if (!officer.ok() || !wait.ok())
        return officer.ok() ? wait.error() : officer.error();
    if (wait.value() > seconds(0))
        return Error{ErrorCode::TooManyTries, QString::number(wait.value().count())};
    const Result<std::optional<Verifier>> verifier = VerifierTable(m_database).find(id);
    if (!verifier.ok())
        return verifier.error();
    if (!verifier.value())
        return Error{ErrorCode::NeverSignedInHere, {}};
    const milliseconds age = m_clock.now() - verifier.value()->provenAt;
    // A clock that was put back gains no time.
    if (age > kOfflineDays || age < -std::chrono::days(1))
        return Error{ErrorCode::SignInTooOld, {}};
    const Done matches = verifyPassword(verifier.value()->hash, password);
    const Done noted = matches.ok() ? SettingTable(m_database).put(failureName(id), {}) : noteFailure(id);
    if (!matches.ok())
        return matches.error();
    return noted.ok() ? officer : Result<Officer>(noted.error());
}

Done LocalSignIn::remember(OfficerId officer, const QString &password)
{
    const Result<QByteArray> hash = hashPassword(password);
    if (!hash.ok())
        return hash.error();
    const Done cleared = SettingTable(m_database).put(failureName(officer), {});
    return cleared.ok() ? VerifierTable(m_database).put({officer, hash.value(), m_clock.now()}) : cleared;
}

Done LocalSignIn::disprove(OfficerId officer, const QString &password)
{
    const Result<std::optional<Verifier>> verifier = VerifierTable(m_database).find(officer);
    if (!verifier.ok())
        return verifier.error();
    const bool opens = verifier.value() && verifyPassword(verifier.value()->hash, password).ok();
    return opens ? VerifierTable(m_database).remove(officer) : Done();
}

Result<std::optional<Moment>> LocalSignIn::forget(OfficerId officer)
{
    const Result<std::optional<Verifier>> verifier = VerifierTable(m_database).find(officer);
    if (!verifier.ok() || !verifier.value())
        return verifier.ok() ? Result<std::optional<Moment>>(std::optional<Moment>()) : verifier.error();
    const Done removed = VerifierTable(m_database).remove(officer);
    return removed.ok() ? Result<std::optional<Moment>>(verifier.value()->provenAt) : removed.error();
}

Result<seconds> LocalSignIn::wait(OfficerId officer)
{
    const Result<Failures> failures = failuresOf(m_database, officer);
    if (!failures.ok())
        return failures.error();
    const seconds delay = delayAfter(failures.value().count);
    const milliseconds passed = m_clock.now() - failures.value().last;
    if (passed < milliseconds(0)) // the clock was put back
        return delay;
    return passed >= delay ? seconds(0) : std::chrono::ceil<seconds>(delay - passed);
}

Done LocalSignIn::noteFailure(OfficerId officer)
{
    const Result<Failures> failures = failuresOf(m_database, officer);
    if (!failures.ok())
        return failures.error();
    const QByteArray value
        = QByteArray::number(failures.value().count + 1) + ' ' + QByteArray::number(toMs(m_clock.now()));
    return SettingTable(m_database).put(failureName(officer), value);
}

} // namespace tb
