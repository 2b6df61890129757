// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/paperpage.h"

namespace tb {

/// Writes the paper as PDF with the fonts inside, beside the target and renamed at the end: a file of that name is
/// either the old one or the whole new one. ErrorCode::CannotWritePdf where it cannot be written.
Done writePdf(const PaperDocument &document, const QString &path);

} // namespace tb
