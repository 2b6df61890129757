// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tb {

/// Makes Noto Sans (screen) and Tinos (paper) from the program's own files known to Qt; once, after QApplication
/// exists. An error means that the program was built wrongly; it may go on with other fonts.
Done loadFonts();

} // namespace tb
