// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorcode.h"
#include "base/export.h"

#include <QString>

namespace tb {

/// What went wrong. `detail` is English, for the log and the "Details" button: never a name, a number or what was said.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// "TB-203": stable, printed beside every sentence shown to a person and explained in lib/README.md.
TB_API QString codeText(ErrorCode code);

} // namespace tb
