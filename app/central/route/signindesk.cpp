// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/signindesk.h"

#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"

#include <utility>

namespace tb {

namespace {
constexpr int kBusySeconds = 2;
}

void SignInDesk::recognise(const Desk &desk, const QString &login, const QString &password, OnKnown onKnown,
                           const OnRefused &onRefused)
{
    const SignInDelays::Who who{desk.unit, login.trimmed().toLower()};
    const Result<std::optional<seconds>> wait = m_delays.wait(who, m_clock.now());
    if (!wait.ok())
        return onRefused(refusalOf(wait.error()));
    if (wait.value())
        return onRefused(tooManyRequests(static_cast<int>(wait.value()->count())));
    const Result<std::optional<Known>> found = find(desk.unit, who.login);
    if (!found.ok())
        return onRefused(refusalOf(found.error()));
    const std::optional<Known> &known = found.value();
    const Done asked
        = m_judge.verify(known ? std::optional(known->credential.hash) : std::nullopt, password,
                         [this, who, known, deskId = desk.id, onKnown = std::move(onKnown), onRefused](bool matches) {
                             logEvent("sign-in", {{"desk", deskId.text()}, {"matches", qint64{matches}}});
                             const Done noted
                                 = matches ? m_delays.noteSuccess(who) : m_delays.noteFailure(who, m_clock.now());
                             // Whoever is not counted must not try on either.
                             if (!noted.ok())
                                 return onRefused(refusalOf(noted.error()));
                             if (matches)
                                 return onKnown(*known);
                             onRefused(problem(403, "wrong-password", QStringLiteral("Login and password do not fit")));
                         });
    if (!asked.ok())
        onRefused(unavailable(kBusySeconds));
}

Result<std::optional<SignInDesk::Known>> SignInDesk::find(UnitId unit, const QString &login)
{
    const Result<std::vector<Officer>> officers = m_officers.ofUnit(unit);
    if (!officers.ok())
        return officers.error();
    for (const Officer &officer : officers.value()) {
        if (officer.retired || officer.login.toLower() != login)
            continue;
        const Result<std::optional<Credential>> credential = m_credentials.find(officer.id);
        if (!credential.ok())
            return credential.error();
        if (credential.value())
            return std::optional(Known{officer, *credential.value()});
    }
    return std::optional<Known>();
}

} // namespace tb
