// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/paperpage.h"

class QPrinter;

namespace tb {

/// Sets the printer to A4, upright or lying as the paper is, without margins of its own: the paper has its margins
/// inside.
void setUpForPaper(QPrinter &printer, const PaperDocument &document);

/// Prints the chosen range of pages. What the preview shows, on paper. CannotPrint where the printer fails.
Done printPaper(QPrinter &printer, const PaperDocument &document);

} // namespace tb
