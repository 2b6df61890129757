// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stampedentry.h"
#include "store/cursor.h"

#include <QStringList>

namespace tb {

/// What desk and server say to each other: plain values here, JSON in wirecodec.h. The paths are in README.md.

enum class VerdictKind {
    Accepted, ///< numbered; comes down again with the next pull
    Known, ///< was accepted before
    Held, ///< kept; waits for something it depends on
    Refused, ///< kept; `reason` says why
    Retry, ///< not now; `reason` "stream-fork" asks for a new stream, "unknown-kind" for patience
};

/// The server's word on one entry that was offered.
struct Verdict {
    VerdictKind kind = VerdictKind::Retry;
    qint64 seq = 0; ///< with Accepted and Known
    QString reason; ///< a code: "role", "unit-mismatch", …

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

struct PushRequest {
    int pending = 0; ///< how many entries wait on the desk in all: the head sees it
    std::vector<EntryBytes> entries;
};

struct PullRequest {
    Cursor cursor;
    int waitSeconds = 0;
};

/// An accepted entry on its way down.
struct SentEntry {
    EntryBytes bytes;
    QByteArray stamps;
};

struct PullPage {
    std::vector<SentEntry> entries; ///< from cursor.seq + 1 on, without a gap
    Cursor cursor; ///< where the page ends, with the server's proof
    bool more = false;
    Moment now; ///< the server's clock
};

/// Looks for the last point that both sides have in common after a server came back from a backup.
struct LocateRequest {
    std::vector<Cursor> points; ///< from late to early; only seq and sum count
    Cursor proof; ///< the latest confirmed cursor
};

struct LocateAnswer {
    qint64 seq = 0;
    QByteArray sum;
    QString epoch; ///< the server's present epoch
};

/// Gives back what the server has lost: a piece of the chain between a point and a confirmed cursor.
struct ReturnRequest {
    Cursor from; ///< before the first entry; its epoch is that of the entry there
    Cursor to; ///< confirmed by the server's key
    std::vector<SentEntry> entries;
};

struct Enrolment {
    DeskId desk;
    UnitId unit;
    int deskNumber = 0;
    QByteArray token;
};

/// Where an officer whose password is right stands with the second factor.
enum class FactorStep {
    None, ///< nothing is left to do
    Offered, ///< might set one up
    Required, ///< must set one up, and has proved nothing until then
    Renewal, ///< came in by a code that was written down: perhaps the telephone is lost
    CodeNeeded, ///< a code is asked for; nothing was proved
    CodeWrong, ///< this was not it, or it was used before; nothing was proved
};

struct SignIn {
    OfficerId officer; ///< null while a code is missing
    bool temporary = false; ///< the password was given by somebody else and must be changed
    FactorStep factor = FactorStep::None;
    bool ended = false; ///< the password was given by somebody else and not used in time; nothing was proved
};

/// Continues a unit's chain: the sum after `entry`, where `before` is the cursor before it. A change of epoch is bound
/// in.
TB_API QByteArray nextSum(const Cursor &before, const QByteArray &entrySum, const Stamps &stamps);

} // namespace tb
