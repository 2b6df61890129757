// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/randomsource.h"

#include <QByteArray>

namespace tb {

/// 256 random bits that prove a desk or an officer: an opaque text on the wire, only its digest in a database.
class TB_API Token {
public:
    /// A fresh one. The text goes to the client once and is kept nowhere on the server.
    static Token make(RandomSource &random);
    /// What a client sent; empty where it is not exactly 43 characters of canonical base64url.
    static Token fromText(const QByteArray &text);

    bool isEmpty() const { return m_secret.isEmpty(); }
    /// 43 characters, base64url without padding.
    QByteArray text() const;
    /// SHA-256 of the 32 bytes: 32 bytes. A plain index finds it: nothing is learnt from the time that takes.
    QByteArray digest() const;

    friend bool operator==(const Token &, const Token &) = default;

private:
    explicit Token(QByteArray secret);

    QByteArray m_secret;
};

} // namespace tb
