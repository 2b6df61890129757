// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace tb {

QString codeText(ErrorCode code)
{
    return QStringLiteral("TB-%1").arg(static_cast<int>(code));
}

} // namespace tb
