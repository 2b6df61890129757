// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondfactors.h"

#include "route/eventlog.h"
#include "security/codesums.h"
#include "store/credentialtable.h"
#include "store/settingtable.h"
#include "store/transaction.h"

namespace tb {

namespace {

const QString kRequired = QStringLiteral("second-factor/required");

Result<SecondFactors::Verdict> spent(const Result<bool> &used, SecondFactors::Verdict right)
{
    if (!used.ok())
        return used.error();
    return used.value() ? right : SecondFactors::Verdict::Wrong;
}

} // namespace

Result<SecondFactors::Verdict> SecondFactors::judge(OfficerId officer, const QString &code)
{
    const Result<std::optional<SecondFactor>> factor = m_table.find(officer);
    if (!factor.ok())
        return factor.error();
    if (!factor.value() || factor.value()->sealed.isEmpty())
        return Verdict::NotSetUp;
    if (code.trimmed().isEmpty())
        return Verdict::Needed;
    if (const QByteArray digits = Totp::digitsOf(code); !digits.isEmpty())
        return judgeDigits(officer, *factor.value(), digits);
    return judgeRecovery(officer, code);
}

Result<SecondFactors::Verdict> SecondFactors::judgeRecovery(OfficerId officer, const QString &code)
{
    const EnrolmentCode recovery = EnrolmentCode::fromText(code);
    if (recovery.isEmpty())
        return Verdict::Wrong;
    const Result<QByteArray> sum = slowSum(officer.bytes(), recovery.digest());
    if (!sum.ok())
        return sum.error();
    const Result<Verdict> verdict = spent(m_table.useRecovery(officer, sum.value()), Verdict::Recovered);
    if (verdict.ok() && verdict.value() == Verdict::Recovered) {
        const Done noted = m_table.note(officer, m_clock.now(), QStringLiteral("recovered"));
        if (!noted.ok())
            return noted.error();
    }
    return verdict;
}

Result<SecondFactors::Verdict> SecondFactors::judgeDigits(OfficerId officer, const SecondFactor &factor,
                                                          const QByteArray &digits)
{
    const Result<QByteArray> secret = m_box.open(factor.sealed, officer.bytes());
    if (!secret.ok()) {
        // The key beside the database is another one: codes that were written down still open.
        logEvent("second-factor-sealed", {{"officer", officer.text()}});
        return Verdict::Wrong;
    }
    const std::optional<qint64> step = Totp::fromBytes(secret.value()).stepOf(digits, m_clock.now(), factor.lastStep);
    return step ? spent(m_table.useStep(officer, *step), Verdict::Right) : Verdict::Wrong;
}

Result<FactorStep> SecondFactors::nextStep(const Officer &officer, Verdict verdict)
{
    if (verdict == Verdict::Recovered)
        return FactorStep::Renewal;
    if (verdict != Verdict::NotSetUp || officer.role == Role::Officer)
        return FactorStep::None;
    const Result<bool> required = isRequired();
    if (!required.ok())
        return required.error();
    return required.value() ? FactorStep::Required : FactorStep::Offered;
}

Result<Totp> SecondFactors::begin(OfficerId officer)
{
    const Totp secret = Totp::make(m_random);
    const Done done = m_table.begin(officer, m_box.seal(secret.bytes(), officer.bytes(), m_random));
    return done.ok() ? Result<Totp>(secret) : Result<Totp>(done.error());
}

Result<std::optional<QStringList>> SecondFactors::confirm(OfficerId officer, const QString &code)
{
    const Result<std::optional<SecondFactor>> factor = m_table.find(officer);
    if (!factor.ok())
        return factor.error();
    if (!factor.value() || factor.value()->pending.isEmpty())
        return std::optional<QStringList>();
    const QByteArray pending = factor.value()->pending;
    const Result<QByteArray> secret = m_box.open(pending, officer.bytes());
    if (!secret.ok())
        return secret.error();
    const std::optional<qint64> step = Totp::fromBytes(secret.value()).stepOf(Totp::digitsOf(code), m_clock.now(), 0);
    if (!step)
        return std::optional<QStringList>();
    const Result<QStringList> codes = seal(officer, pending, *step);
    return codes.ok() ? Result<std::optional<QStringList>>(codes.value()) : codes.error();
}

Result<QStringList> SecondFactors::seal(OfficerId officer, const QByteArray &pending, qint64 step)
{
    QStringList codes;
    std::vector<QByteArray> sums;
    while (codes.size() < kRecoveryCodes) {
        const EnrolmentCode code = EnrolmentCode::make(m_random);
        const Result<QByteArray> sum = slowSum(officer.bytes(), code.digest());
        if (!sum.ok())
            return sum.error();
        codes << code.text();
        sums.push_back(sum.value());
    }
    Transaction transaction(m_database);
    Done done = transaction.begun();
    const Result<bool> confirmed
        = done.ok() ? m_table.confirm(officer, pending, step, m_clock.now()) : Result<bool>(done.error());
    if (!confirmed.ok() || !confirmed.value())
        return confirmed.ok() ? Error{ErrorCode::AlreadyExists, QStringLiteral("begun anew")} : confirmed.error();
    done = m_table.putRecovery(officer, sums);
    if (done.ok())
        done = CredentialTable(m_database).forgetProofs(officer);
    if (done.ok())
        done = m_table.note(officer, m_clock.now(), QStringLiteral("set-up"));
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? Result<QStringList>(codes) : Result<QStringList>(done.error());
}

Done SecondFactors::reset(OfficerId officer)
{
    Transaction transaction(m_database);
    Done done = transaction.begun();
    if (done.ok())
        done = m_table.forget(officer);
    if (done.ok())
        done = CredentialTable(m_database).forgetProofs(officer);
    if (done.ok())
        done = m_table.note(officer, m_clock.now(), QStringLiteral("reset"));
    return done.ok() ? transaction.commit() : done;
}

Result<bool> SecondFactors::isRequired()
{
    const Result<QByteArray> value = SettingTable(m_database).get(kRequired);
    return value.ok() ? Result<bool>(value.value() == "1") : Result<bool>(value.error());
}

Done SecondFactors::require(bool required)
{
    return SettingTable(m_database).put(kRequired, required ? "1" : "0");
}

} // namespace tb
