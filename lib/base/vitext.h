// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace tb {

/// 0–9 alone; QChar::isDigit() takes those of every script.
constexpr bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The key for search without marks: lower case, no tone, no hat, breve or horn, đ as d, every run of punctuation and
/// blanks as one space, none at the ends. Equal for NFC and NFD and for "hòa" and "hoà". Latin letters become a–z;
/// those of other scripts are kept, so that a foreign name can still be found. Uses no locale: the same on every
/// machine.
TB_API QString fold(QStringView text);

/// A word of Vietnamese is one syllable: its letters, and its tone wherever it was typed.
struct Syllable {
    QString letters; ///< lower case, NFC, hats, breves and horns kept
    int tone = 0; ///< 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of the dictionary

    friend bool operator==(const Syllable &, const Syllable &) = default;
};

/// The words of the text, in order, without punctuation.
TB_API std::vector<Syllable> syllables(QStringView text);

/// The key for search with marks: "Phường Hoà" is "phương1 hoa1". Equal for NFC and NFD and both places of the tone.
TB_API QString toneKey(QStringView text);

/// Whether the text has a mark or đ: then a hit on toneKey() is worth more than one on fold().
TB_API bool hasMarks(QStringView text);

} // namespace tb
