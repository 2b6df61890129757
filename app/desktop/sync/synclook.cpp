// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synclook.h"

namespace tb {

QString iconOf(SyncItem::Kind kind)
{
    static const char *const icons[] = {"alert-circle", "users", "user-check", "lock", "clock", "cloud-up"};
    return QString::fromLatin1(icons[static_cast<size_t>(kind)]);
}

Tone toneOf(SyncItem::Kind kind)
{
    if (kind == SyncItem::Kind::Refused)
        return &Theme::danger;
    return kind == SyncItem::Kind::Pending || kind == SyncItem::Kind::Held ? &Theme::text2 : &Theme::warn;
}

} // namespace tb
