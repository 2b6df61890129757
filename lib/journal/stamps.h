// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace tb {

/// What the server adds when it accepts an entry. The bytes are kept, sent and hashed as they are.
struct Stamps {
    QByteArray bytes;
    QString epoch; ///< names one uninterrupted life of the server's journal of the unit
    qint64 seq = 0; ///< place in the unit's journal: 1, 2, 3 … without a gap
    Moment receivedAt;
    QStringList flags; ///< "late", "backdated", "clock-off", "gap": facts to show, never a reason to refuse

    friend bool operator==(const Stamps &a, const Stamps &b) { return a.bytes == b.bytes; }
};

TB_API Stamps makeStamps(const QString &epoch, qint64 seq, Moment receivedAt, const QStringList &flags);
TB_API Result<Stamps> decodeStamps(const QByteArray &bytes);

/// Flags for an entry that arrives now (ORD-2): typed as happening more than 2 min ahead of the server, saved more than
/// 15 min before it arrived, or told more than 15 min after it happened.
TB_API QStringList timeFlags(Moment occurredAt, Moment writtenAt, Moment receivedAt);

} // namespace tb
