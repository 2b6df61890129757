// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tb {

/// One plain sentence for the administrator, with the stable code.
QString faultText(const Error &error);

} // namespace tb
