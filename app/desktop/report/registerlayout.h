// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct CallRegister;

/// Lays the register out on lying A4: agency and title on the first sheet, the head of the table on each, three
/// signatures that stay together on the last.
PaperDocument layOutRegister(const CallRegister &book);

} // namespace tb
