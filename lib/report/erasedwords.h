// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

#include <QString>

namespace tb::erasedwords {

/// In place of a caller, or of what was said, that was erased: on papers, which are Vietnamese.
TB_API QString instead();

/// For the column of remarks: when, on which basis (a code, "erase.request" …), by which document, and by whom.
TB_API QString note(Moment at, const QString &basis, const QString &document, const QString &by);

} // namespace tb::erasedwords
