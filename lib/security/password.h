// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tb {

inline constexpr int kShortestPassword = 8;
inline constexpr int kLongestPassword = 256;

/// Eight characters or more, as a person counts them, and not what is guessed first (isGuessedFirst); no rules of
/// composition (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5). `own`: words of the person, such as the login. DraftIncomplete
/// where it is too short or guessed first, TooLarge where it is too long.
TB_API Done checkPasswordPolicy(const QString &password, const QStringList &own = {});

/// Argon2id, 19 MiB, two passes, own salt, as a PHC string of ASCII ("$argon2id$v=19$m=19456,t=2,p=1$…").
/// Takes about 20-60 ms by intent: never in the thread of a server. Composed and decomposed letters are the same
/// password. Any thread. CryptoFailed where memory runs out.
TB_API Result<QByteArray> hashPassword(const QString &password);

/// WrongPassword where it does not match, and where the hash is none. Takes as long as hashing. Any thread.
TB_API Done verifyPassword(const QByteArray &hash, const QString &password);

/// True where the hash was made with other costs than those of today: hash anew after the next successful sign-in.
TB_API bool needsRehash(const QByteArray &hash);

} // namespace tb
