// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "command/datafolder.h"

namespace tb {

/// Copies the folder's database to `target`, which must not exist, while a server may go on writing, and examines the
/// copy. Answers the number of entries. A copy that does not verify stays where it is.
Result<qint64> copyAndExamine(const DataFolder &folder, const QString &target);

/// Examines a file that nobody else uses.
Result<qint64> examineFile(const QString &path);

} // namespace tb
