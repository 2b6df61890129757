// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>
#include <QStringView>

namespace tb {

/// A key whose order by code units is the order of the Vietnamese dictionary: a ă â b c d đ …, syllable by syllable,
/// letters before tones, tones as none, huyền, hỏi, ngã, sắc, nặng; numbers as numbers, before letters. For sorting
/// long lists and for a column: the bytes of its UTF-8 sort alike.
TB_API QString dictionaryKey(QStringView text);

/// The same for a list of people: given name (the last word), then family name, then the middle names.
TB_API QString nameKey(QStringView fullName);

/// Below, equal to or above zero. Equal only where the texts are canonically equal (NFC and NFD of one text are).
TB_API int compareDictionary(QStringView left, QStringView right);
TB_API int compareNames(QStringView left, QStringView right);

} // namespace tb
