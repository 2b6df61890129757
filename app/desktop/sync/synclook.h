// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "sync/syncitem.h"

namespace tb {

/// The icon of a thing in the list, and its colour.
QString iconOf(SyncItem::Kind kind);
Tone toneOf(SyncItem::Kind kind);

} // namespace tb
