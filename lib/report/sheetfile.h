// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/result.h"
#include "report/sheet.h"

namespace tb {

/// One table after the other as CSV: UTF-8 with a byte order mark, comma, CRLF. No cell of text begins a formula in a
/// spreadsheet, and digits keep their leading nought.
TB_API QByteArray csvOf(const std::vector<Sheet> &sheets);
/// Writes csvOf() beside the target and renames at the end. BadFile where it cannot be written.
TB_API Done writeCsv(const std::vector<Sheet> &sheets, const QString &path);
/// The same as an Excel workbook, one tab for each table, all text in text cells. BadFile where it cannot be written.
TB_API Done writeXlsx(const std::vector<Sheet> &sheets, const QString &path);

} // namespace tb
