// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrase.h"
#include "domain/topicguess.h"
#include "duty/entrypen.h"

#include <vector>

namespace tb {

/// The door for the words of a unit, its phrases and what speaks for which field: everybody reads them, the head sets
/// them.
class TB_API PhraseDesk {
public:
    explicit PhraseDesk(EntryPen &pen) : m_pen(pen) { }

    /// Those of the unit; those that the program brings, where the unit has set none. The same for the replies among
    /// them.
    static Result<std::vector<Phrase>> phrasesOf(Database &database, UnitId unit);
    Result<std::vector<Phrase>> phrases(const Seat &seat) { return phrasesOf(m_pen.database(), seat.unit); }
    /// Whether setPhrases() and setTopics() would be permitted.
    bool maySet(const Seat &seat);
    /// From now on the unit has these; none: those of the program again. DraftIncomplete where a title or a text is
    /// missing, NotPermitted, TooLarge, or what the store says.
    Done setPhrases(const Seat &seat, const std::vector<Phrase> &phrases);

    Result<std::vector<TopicRule>> topics(const Seat &seat);
    /// From now on these words speak for these fields; none at all: those of the program again. A rule without words is
    /// left out. Errors as above.
    Done setTopics(const Seat &seat, const std::vector<TopicRule> &topics);

private:
    static EntryDraft draftOf(const Seat &seat, QStringView kind);
    Done write(const Seat &seat, QStringView kind, const QString &member, Json::List list);

    EntryPen &m_pen;
};

} // namespace tb
