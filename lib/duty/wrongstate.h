// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tb {

/// A door's refusal of what the matter is past, or not yet at. The reason is for the log: people read the sentence of
/// the code.
inline Error wrongState(const char *why)
{
    return {ErrorCode::WrongState, QString::fromLatin1(why)};
}

} // namespace tb
