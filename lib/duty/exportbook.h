// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportedlist.h"
#include "duty/entrypen.h"

namespace tb {

/// The door through which lists leave: who took what along, when and in which form stands in the unit's journal before
/// the file is written (OWASP ASVS 5.0, 16.3.2). Works without a network; the server lists it with
/// `trucban-central audit`.
class TB_API ExportBook {
public:
    explicit ExportBook(EntryPen &pen) : m_pen(pen) { }

    /// Everybody in the unit may, inspectors as well. NotSignedIn without an officer, DraftIncomplete without a name of
    /// the list, or what the store says: then nothing must leave.
    Done note(const Seat &seat, const ExportedList &list);

private:
    EntryPen &m_pen;
};

} // namespace tb
