// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace tb {

/// How far in a unit's journal somebody has read: never a bare number. With `mac`, made by the server's own key, it is
/// also the proof that the server once stood there.
struct Cursor {
    UnitId unit;
    QString epoch; ///< empty before the first contact
    qint64 seq = 0;
    QByteArray sum; ///< the unit's chain up to and with seq; empty at the beginning
    QByteArray mac;

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

} // namespace tb
