// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>
#include <QStringView>

namespace tb {

/// fold() with y at the end of a word read as i: Lý and Lí, Mỹ and Mĩ are one. A second chance for names.
TB_API QString foldIy(QStringView text);

/// Raw Telex or VNI keystrokes (the input method was off) as fold() would give their word: "dduwowngf" and "d9u7o7ng2"
/// are "duong". Only when the literal search found nothing: it changes English words too. Its words may be asked back.
TB_API QString keysToAscii(QStringView keystrokes);

} // namespace tb
