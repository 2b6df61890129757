// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "citytext.h"
#include "domain/calldraft.h"
#include "duty/seat.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "sync/serverpages.h"

#include <map>

namespace tb {

/// The journal of a unit that has been answering telephones for a while, page by page as the server sends it. Four
/// entries to a call: logged, forwarded, a fruitless call back, the response; those of calls that follow each other
/// are mixed.
class CityJournal {
public:
    explicit CityJournal(quint32 seed);

    /// Begins with the unit, its officers and its line.
    PullPage nextPage(int entries);
    static constexpr int kEntriesPerCall = 4;

    CallDraft draft();
    CityText &text() { return m_text; }
    FakeClock &clock() { return m_clock; }
    RandomSource &random() { return m_random; }
    /// An officer of the unit, at a desk that has written nothing yet.
    const Seat &seat() const { return m_seat; }

private:
    struct Course {
        Subject subject;
        int step = 0;
        EntryId last;
    };

    void found();
    void continueOne();
    EntryId add(EntryDraft draft);
    EntryDraft about(const Subject &subject, QStringView kind);
    EntryDraft step(const Course &course);
    EntryDraft logged(const Subject &subject);

    CityText m_text;
    FakeClock m_clock;
    SeededRandom m_random;
    IdSource m_ids;
    Seat m_seat;
    LineId m_line;
    ServerPages m_pages;
    StreamId m_stream;
    DeskId m_otherDesk;
    qint64 m_counter = 0;
    QByteArray m_previous;
    std::vector<Entry> m_ready;
    std::multimap<Moment, Course> m_planned;
    Moment m_nextCall;
};

} // namespace tb
