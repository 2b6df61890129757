// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/entrypen.h"
#include "store/storedentry.h"

namespace tb {

/// A refusal that an officer passed to the head of the unit.
struct PassedRefusal {
    EntryId passing; ///< the entry that passed it on
    EntryId refused;
    QString kind; ///< of the refused entry
    QString reason; ///< why the server refused, as a code
    OfficerId officer; ///< who passed it on
    Moment at;
    QString text; ///< what had been typed, readable
};

/// The door for what the server did not take: nothing of it is lost, and there are three ways on. Each is one
/// transaction. Errors: UnknownSubject where there is no such entry, WrongState where it is not refused (any more),
/// or what the pen says.
class TB_API RefusalDesk {
public:
    explicit RefusalDesk(EntryPen &pen) : m_pen(pen) { }

    Result<std::vector<StoredEntry>> refused();
    Result<std::vector<StoredEntry>> held();
    Result<std::vector<StoredEntry>> pending(int limit);

    /// What is to be different in the new entry: whole members, by name.
    struct Corrections {
        Json::Object body;
        Json::Object personal;
    };
    /// Writes it anew under a new id about the same subject; its body names the old one in "replaces".
    Done sendAnew(const Seat &seat, EntryId refused, const Corrections &corrections);
    /// Puts it before the head of the unit. `text` is its content as a person reads it.
    Done passToHead(const Seat &seat, EntryId refused, const QString &text);
    /// Gives it up. It stays in the journal of this desk, with who gave it up and when.
    Done withdraw(const Seat &seat, EntryId refused);

    /// The head has seen to it: it is off the list of every head. UnknownSubject where nothing was passed by that
    /// entry, nor told of a door: see DoorWatch.
    Done tickOff(const Seat &seat, EntryId passing);

    /// What was passed to the head since then and not ticked off, the latest first.
    Result<std::vector<PassedRefusal>> passed(UnitId unit, Moment since);

private:
    Result<StoredEntry> find(EntryId id);
    Done settle(const Seat &seat, const StoredEntry &stored, const QString &how, const std::vector<EntryDraft> &drafts);

    EntryPen &m_pen;
};

} // namespace tb
