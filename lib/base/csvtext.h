// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tb {

/// The rows of a CSV file as spreadsheets write it (RFC 4180): UTF-8 with or without a mark at its beginning, fields
/// perhaps in quotes, and in quotes also over several lines. The first row decides whether commas, semicolons or tabs
/// part the fields. Empty lines are left out. Malformed where a quote is not closed or the bytes are no UTF-8.
TB_API Result<std::vector<QStringList>> readCsv(const QByteArray &bytes);

/// What parts the fields, as the first line of the text shows it: a tab, a semicolon or a comma.
TB_API QChar csvSeparator(const QString &text);
/// The fields of one line that was pasted, without the blanks around them. A quote that is not closed ends with the
/// line: it costs that line, never the list.
TB_API QStringList csvFields(const QString &line, QChar separator);

} // namespace tb
