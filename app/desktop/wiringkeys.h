// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/keyhint.h"

#include <QList>

namespace tb {

/// What works in the room of the calls, in the order of the key card.
QList<KeyHint> callKeys();
/// The same of one's own shift.
QList<KeyHint> shiftKeys();
/// The same in the room of the roster.
QList<KeyHint> rosterKeys();

} // namespace tb
