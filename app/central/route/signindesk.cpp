// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/signindesk.h"

#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"

#include <utility>

namespace tb {

void SignInDesk::recognise(const Desk &desk, const Shown &shown, Code code, OnKnown onKnown, const OnRefused &onRefused)
{
    const SignInDelays::Who who{desk.unit, shown.login.trimmed().toLower()};
    const Result<std::optional<seconds>> wait = m_delays.wait(who, m_clock.now());
    if (!wait.ok())
        return onRefused(refusalOf(wait.error()));
    if (wait.value())
        return onRefused(tooManyRequests(static_cast<int>(wait.value()->count())));
    const Result<std::optional<Known>> found = find(desk.unit, who.login);
    if (!found.ok())
        return onRefused(refusalOf(found.error()));
    const std::optional<Known> &known = found.value();
    const Question question{who, desk.id, shown.code, code, known ? known->officer.id : OfficerId()};
    const Done asked = m_judge.verify(known ? std::optional(known->credential.hash) : std::nullopt, shown.password,
                                      [this, question, known, onKnown = std::move(onKnown), onRefused](bool matches) {
                                          settle(question, matches ? known : std::nullopt, onKnown, onRefused);
                                      });
    if (!asked.ok())
        onRefused(passwordsBusy());
}

void SignInDesk::settle(const Question &question, const std::optional<Known> &known, const OnKnown &onKnown,
                        const OnRefused &onRefused)
{
    using Judged = SecondFactors::Verdict;
    // Neither a success, after which one could guess on, nor a failure.
    if (known && known->credential.hasEnded(m_clock.now())) {
        tell(question, "password-ended");
        return onRefused(problem(403, "password-ended", QStringLiteral("The first password was not used in time")));
    }
    const Result<Judged> verdict = known ? judgeCode(question, known->officer.id) : Result<Judged>(Judged::Wrong);
    if (!verdict.ok())
        return onRefused(refusalOf(verdict.error()));
    const bool failed = verdict.value() == Judged::Wrong;
    const bool needed = verdict.value() == Judged::Needed;
    tell(question, !known ? "wrong-password" : failed ? "wrong-code" : needed ? "code-needed" : "done");
    if (needed)
        return onRefused(problem(403, "code-needed", QStringLiteral("A code of the second factor is needed")));
    const Done noted = failed ? m_delays.noteFailure(question.who, m_clock.now()) : m_delays.noteSuccess(question.who);
    // Whoever is not counted must not try on either.
    if (!noted.ok())
        return onRefused(refusalOf(noted.error()));
    if (!known)
        return onRefused(problem(403, "wrong-password", QStringLiteral("Login and password do not fit")));
    if (failed)
        return onRefused(problem(403, "wrong-code", QStringLiteral("The code is wrong or was used before")));
    Known proven = *known;
    proven.factor = verdict.value();
    onKnown(proven);
}

// The officer by id alone: what was typed as a login may be a password in the wrong field.
void SignInDesk::tell(const Question &question, const char *outcome)
{
    logEvent("sign-in",
             {{"desk", question.desk.text()},
              {"officer", question.meant.isNull() ? QString() : question.meant.text()},
              {"outcome", QString::fromLatin1(outcome)}});
}

Result<SecondFactors::Verdict> SignInDesk::judgeCode(const Question &question, OfficerId officer)
{
    using Judged = SecondFactors::Verdict;
    const Result<Judged> verdict = m_factors.judge(officer, question.code);
    if (!verdict.ok() || verdict.value() != Judged::Needed || question.need == Code::Always)
        return verdict;
    const Result<std::optional<Moment>> at = m_credentials.provenAt(officer, question.desk);
    if (!at.ok())
        return at.error();
    return at.value() && m_clock.now() - *at.value() < kRecent ? Judged::Right : Judged::Needed;
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
