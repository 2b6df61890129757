// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tb {

inline constexpr int kMostXlsxRows = 20'000; ///< of all sheets
inline constexpr int kMostXlsxColumns = 256;

/// The rows of an Excel workbook (.xlsx, ECMA-376) as text, as far as they are in sight: one sheet after the other,
/// rows without any text left out. Numbers stand as they are kept, whole ones with all their digits, and so do dates,
/// which a workbook keeps as a count of days. Formulas are not worked out: what they gave last is read. Nothing outside
/// the file is ever opened. TooLarge beyond a limit of rows, columns or ZipParts; Malformed otherwise, with a detail:
/// "old-format" (.xls), "encrypted", "no-workbook" (something else), "broken".
TB_API Result<std::vector<QStringList>> readXlsx(const QByteArray &bytes);

} // namespace tb
