// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate.h"

#include "base/clock.h"
#include "base/randomsource.h"

#include <QStringList>

namespace tb {

/// For a city without its own authority: makes one for this server alone and lets it sign this one certificate.
class CertificateMaker {
public:
    CertificateMaker(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    /// Writes ca.pem (for the desks to trust), server.pem and server-key.pem (owner only) into the folder and loads
    /// them. They hold for ten years, from a day ago on, for desks whose clock is late. The authority's own key is
    /// forgotten at once: nobody can ever sign anything else with it. Besides `hostNames` (names or addresses) the
    /// certificate holds for localhost, 127.0.0.1 and ::1.
    /// AlreadyExists where one of the files is there, BadArguments for a bad name, BadFile, CryptoFailed.
    Result<Certificate> make(const QString &folder, const QStringList &hostNames) const;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
