// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/json.h"
#include "journal/stampedentry.h"

// What the folds of all rows have in common.

namespace tb {

/// Whether an entry is of this kind and in a version that this program understands. Only such an entry may change a
/// row; the rest is kept in the journal and passed on.
bool isKind(const StampedEntry &stamped, QStringView kind);

/// Takes the text over where the entry speaks of it, and leaves what was there where it does not.
void takeText(const Json &part, QStringView key, QString &target);

} // namespace tb
