// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/officer.h"
#include "security/strongbox.h"
#include "security/totp.h"
#include "store/secondfactortable.h"
#include "sync/wire.h"

#include <QStringList>

namespace tb {

/// The second factor of officers (RFC 6238): a code of the telephone, or one of ten that were written down. Whoever has
/// set one up is asked for it; whoever leads is offered one, and must have one where the city requires it. The server's
/// clock counts.
class SecondFactors {
public:
    enum class Verdict { NotSetUp, Needed, Wrong, Right, Recovered };
    static constexpr int kRecoveryCodes = 10;

    SecondFactors(Database &database, const CheckpointKey &key, RandomSource &random, const Clock &clock)
        : m_database(database), m_table(database), m_box(key), m_random(random), m_clock(clock)
    {
    }

    /// Spends the code where it is right: it is Wrong from then on.
    Result<Verdict> judge(OfficerId officer, const QString &code);
    /// What the desk has to do with somebody of this verdict.
    Result<FactorStep> nextStep(const Officer &officer, Verdict verdict);

    /// A new secret, which holds from confirm() on. An older one goes on meanwhile.
    Result<Totp> begin(OfficerId officer);
    /// Ten codes for the day on which the telephone is lost, told once; nothing where the code does not fit what was
    /// begun. What desks knew by a password alone has to be shown anew.
    Result<std::optional<QStringList>> confirm(OfficerId officer, const QString &code);
    /// The administrator takes it away: the next sign-in is by password, and offers a new one.
    Done reset(OfficerId officer);

    Result<bool> isRequired();
    Done require(bool required);

private:
    Result<Verdict> judgeRecovery(OfficerId officer, const QString &code);
    Result<Verdict> judgeDigits(OfficerId officer, const SecondFactor &factor, const QByteArray &digits);
    Result<QStringList> seal(OfficerId officer, const QByteArray &pending, qint64 step);

    Database &m_database;
    SecondFactorTable m_table;
    Strongbox m_box;
    RandomSource &m_random;
    const Clock &m_clock;
};

} // namespace tb
