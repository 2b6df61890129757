// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/totp.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>

#include <utility>

namespace tb {

namespace {

constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int kBitsOfLetter = 5;
constexpr int kGroup = 4;
constexpr quint32 kTenToTheDigits = 1'000'000;

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (count += 8; count >= kBitsOfLetter; count -= kBitsOfLetter)
            text += QLatin1Char(kLetters[(bits >> (count - kBitsOfLetter)) & 31]);
    }
    return text;
}

QByteArray fromBase32(const QString &text)
{
    const QByteArray letters(kLetters, 32);
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar each : text) {
        if (each.isSpace())
            continue;
        const qsizetype value = letters.indexOf(each.toUpper().toLatin1());
        if (value < 0)
            return {};
        bits = (bits << kBitsOfLetter) | static_cast<quint32>(value);
        count += kBitsOfLetter;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xff);
        }
    }
    return bytes;
}

} // namespace

Totp Totp::make(RandomSource &random)
{
    return Totp(random.bytes(kSecretBytes));
}

Totp Totp::fromBytes(const QByteArray &secret)
{
    return Totp(secret.size() == kSecretBytes ? secret : QByteArray());
}

Totp Totp::fromText(const QString &text)
{
    return fromBytes(fromBase32(text));
}

QString Totp::text() const
{
    QString grouped = base32(m_secret);
    for (qsizetype at = kGroup; at < grouped.size(); at += kGroup + 1)
        grouped.insert(at, QLatin1Char(' '));
    return grouped;
}

QString Totp::uri(const QString &issuer, const QString &account) const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5")
        .arg(encoded(issuer), encoded(account), base32(m_secret))
        .arg(kDigits)
        .arg(kStep.count());
}

qint64 Totp::stepAt(Moment moment)
{
    return std::chrono::floor<seconds>(moment.time_since_epoch()).count() / kStep.count();
}

QByteArray Totp::codeAt(qint64 step) const
{
    QByteArray counter(sizeof(qint64), '\0');
    qToBigEndian(step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, m_secret, QCryptographicHash::Sha1);
    // The last half byte says where to read (RFC 4226, 5.3).
    const int at = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + at) & 0x7fffffff;
    return QByteArray::number(number % kTenToTheDigits).rightJustified(kDigits, '0');
}

std::optional<qint64> Totp::stepOf(const QByteArray &code, Moment now, qint64 lastUsed) const
{
    std::optional<qint64> found;
    if (isEmpty() || code.size() != kDigits)
        return found;
    for (qint64 step = stepAt(now) - kWindow; step <= stepAt(now) + kWindow; ++step) {
        const bool same = sodium_memcmp(codeAt(step).constData(), code.constData(), kDigits) == 0;
        if (same && step > lastUsed)
            found = step;
    }
    return found;
}

QByteArray Totp::digitsOf(const QString &typed)
{
    QByteArray digits;
    for (const QChar each : typed) {
        if (each.isSpace() || each == u'-')
            continue;
        if (each < u'0' || each > u'9')
            return {};
        digits += each.toLatin1();
    }
    return digits.size() == kDigits ? digits : QByteArray();
}

} // namespace tb
