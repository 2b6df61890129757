// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "base/randomsource.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tb {

/// What a telephone and the server share, so that each knows the other's six digits of this half minute (RFC 6238 with
/// HMAC-SHA-1, as every authenticator app counts).
class TB_API Totp {
public:
    static constexpr int kDigits = 6;
    static constexpr seconds kStep{30};
    static constexpr int kWindow = 1; ///< steps by which the clock of the telephone may be ahead or behind
    static constexpr int kSecretBytes = 20;

    static Totp make(RandomSource &random);
    /// Empty where they are not exactly kSecretBytes.
    static Totp fromBytes(const QByteArray &secret);
    /// Base 32, any case, blanks anywhere; empty where it is no secret.
    static Totp fromText(const QString &text);

    bool isEmpty() const { return m_secret.isEmpty(); }
    const QByteArray &bytes() const { return m_secret; }
    /// Base 32 in groups of four, to be typed where no camera is at hand.
    QString text() const;
    /// otpauth://totp/…, for the QR code. `issuer` and `account` are what the telephone shows.
    QString uri(const QString &issuer, const QString &account) const;

    static qint64 stepAt(Moment moment);
    QByteArray codeAt(qint64 step) const;
    /// The step whose code this is, within the window around `now`; nothing where it is another code, or where the step
    /// is not later than `lastUsed`: no code opens twice. Compares all of the window, in constant time.
    std::optional<qint64> stepOf(const QByteArray &code, Moment now, qint64 lastUsed) const;

    /// What a person typed, without blanks; empty where it is not six digits.
    static QByteArray digitsOf(const QString &typed);

private:
    explicit Totp(QByteArray secret) : m_secret(std::move(secret)) { }

    QByteArray m_secret;
};

} // namespace tb
