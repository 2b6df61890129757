// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/header.h"

namespace tb {

/// One immutable fact. The bytes are the truth: stored, sent and hashed exactly as the desk wrote them; `header`,
/// `body` and `personal` are what they say.
struct TB_API Entry {
    Header header;
    Json body;
    Json personal; ///< null where there is none, or where it was erased

    QByteArray headerBytes;
    QByteArray bodyBytes;
    QByteArray personalBytes;
    QByteArray salt;

    QByteArray sum() const;
    /// The header names a personal part that is not here: erased, or withheld.
    bool isPersonalMissing() const { return !header.personalSum.isEmpty() && personalBytes.isEmpty(); }

    friend bool operator==(const Entry &a, const Entry &b)
    {
        return a.headerBytes == b.headerBytes && a.bodyBytes == b.bodyBytes && a.personalBytes == b.personalBytes
            && a.salt == b.salt;
    }
};

/// The exact bytes of an entry, as they are stored and sent.
struct EntryBytes {
    QByteArray header;
    QByteArray body;
    QByteArray personal; ///< empty with an empty salt where there is none
    QByteArray salt;
};

/// What an author wants to say; the rest of the header comes from the desk's pen.
struct EntryDraft {
    UnitId unit;
    Subject subject;
    QString kind;
    Moment occurredAt;
    EntryId base;
    Json::Object body;
    Json::Object personal;
};

/// Makes the bytes of an entry. `header` comes with id, officer, desk, stream, counter, writtenAt and previous filled
/// in. TooLarge where a part exceeds the published limit.
TB_API Result<Entry> sealEntry(const EntryDraft &draft, Header header, const QByteArray &salt);

/// The strict way back: sizes, JSON, header fields, and that the sums fit the bytes. A missing personal part is not an
/// error here (it may have been erased); whoever accepts a new entry asks isPersonalMissing().
TB_API Result<Entry> decodeEntry(const EntryBytes &bytes);

} // namespace tb
