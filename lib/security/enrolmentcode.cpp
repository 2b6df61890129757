// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/enrolmentcode.h"

#include <QCryptographicHash>

#include <utility>

namespace tb {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kLength = 12;

/// The character of the alphabet that was meant, or 0.
char meant(QChar typed)
{
    const char letter = typed.toUpper().toLatin1();
    if (letter == 'O')
        return '0';
    if (letter == 'I' || letter == 'L')
        return '1';
    return letter != 0 && QByteArrayView(kAlphabet).contains(letter) ? letter : '\0';
}

bool isSeparator(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash;
}

} // namespace

EnrolmentCode::EnrolmentCode(QByteArray characters) : m_characters(std::move(characters)) { }

EnrolmentCode EnrolmentCode::make(RandomSource &random)
{
    // 32 divides 256: the low five bits of a random byte are evenly spread.
    QByteArray characters = random.bytes(kLength);
    for (char &character : characters)
        character = kAlphabet[static_cast<unsigned char>(character) & 31U];
    return EnrolmentCode(characters);
}

EnrolmentCode EnrolmentCode::fromText(const QString &text)
{
    QByteArray characters;
    for (const QChar typed : text) {
        if (isSeparator(typed))
            continue;
        const char character = meant(typed);
        if (character == 0 || characters.size() == kLength)
            return EnrolmentCode(QByteArray());
        characters += character;
    }
    return EnrolmentCode(characters.size() == kLength ? characters : QByteArray());
}

QString EnrolmentCode::text() const
{
    if (isEmpty())
        return {};
    const QString all = QString::fromLatin1(m_characters);
    return all.first(4) + u'-' + all.sliced(4, 4) + u'-' + all.last(4);
}

QByteArray EnrolmentCode::digest() const
{
    return QCryptographicHash::hash(m_characters, QCryptographicHash::Sha256);
}

} // namespace tb
