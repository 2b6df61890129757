// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrase.h"
#include "duty/entrypen.h"

#include <vector>

namespace tb {

/// The door for the phrases of a unit: everybody reads them, the head sets them.
class TB_API PhraseDesk {
public:
    explicit PhraseDesk(EntryPen &pen) : m_pen(pen) { }

    /// Those of the unit; those that the program brings, where the unit has set none.
    static Result<std::vector<Phrase>> phrasesOf(Database &database, UnitId unit);
    Result<std::vector<Phrase>> phrases(const Seat &seat) { return phrasesOf(m_pen.database(), seat.unit); }
    /// Whether setPhrases() would be permitted.
    bool maySet(const Seat &seat);
    /// From now on the unit has these; none: those of the program again. DraftIncomplete where a title or a text is
    /// missing, NotPermitted, TooLarge, or what the store says.
    Done setPhrases(const Seat &seat, const std::vector<Phrase> &phrases);

private:
    static EntryDraft draftOf(const Seat &seat);

    EntryPen &m_pen;
};

} // namespace tb
