// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "journal/checksum.h"

namespace tb {

QByteArray nextSum(const Cursor &before, const QByteArray &entry, const Stamps &stamps)
{
    const bool newEpoch = !before.epoch.isEmpty() && before.epoch != stamps.epoch;
    const QByteArray previous = newEpoch ? epochSum(before.sum, stamps.epoch.toUtf8()) : before.sum;
    return unitSum(previous, entry, stamps.bytes);
}

} // namespace tb
