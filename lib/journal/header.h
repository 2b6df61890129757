// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "journal/json.h"
#include "journal/subject.h"

namespace tb {

/// The public, never erased part of an entry. Unknown members in the bytes are kept and ignored: room for a signature.
struct Header {
    EntryId id; ///< UUIDv7, made where the entry is made
    UnitId unit; ///< in whose journal it stands
    Subject subject; ///< what it is about
    QString kind; ///< "call.logged"
    int version = 1; ///< of the kind's shape
    OfficerId officer; ///< who
    DeskId desk; ///< on which installed copy
    StreamId stream; ///< the desk's own log …
    qint64 counter = 0; ///< … and 1, 2, 3 … in it
    Moment occurredAt; ///< when it happened, as the officer says
    Moment writtenAt; ///< when it was saved, by the desk's clock
    EntryId base; ///< the last entry of the subject that its author had seen; null for the first
    QByteArray previous; ///< entrySum of the stream's entry before it; empty for the first
    QByteArray bodySum; ///< 32 bytes
    QByteArray personalSum; ///< 32 bytes, or empty where the entry never had a personal part

    friend bool operator==(const Header &, const Header &) = default;
};

TB_API QByteArray encodeHeader(const Header &header);
/// Malformed where a field is missing, of another type or out of range.
TB_API Result<Header> decodeHeader(const QByteArray &bytes);

} // namespace tb
