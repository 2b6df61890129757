// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/randomsource.h"

#include <QByteArray>
#include <QString>

namespace tb {

/// 60 random bits that a person reads out or types once: twelve characters of Crockford's base 32, without I, L, O, U.
class TB_API EnrolmentCode {
public:
    static EnrolmentCode make(RandomSource &random);
    /// Forgiving: any case, blanks and dashes anywhere, O for 0, I and L for 1. Empty where it is still no code.
    static EnrolmentCode fromText(const QString &text);

    bool isEmpty() const { return m_characters.isEmpty(); }
    /// "XXXX-XXXX-XXXX"
    QString text() const;
    /// SHA-256 of the twelve characters. A database stores what codesums.h makes of it.
    QByteArray digest() const;

    friend bool operator==(const EnrolmentCode &, const EnrolmentCode &) = default;

private:
    explicit EnrolmentCode(QByteArray characters);

    QByteArray m_characters;
};

} // namespace tb
