// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/call.h"
#include "journal/subject.h"
#include "store/database.h"

#include <functional>
#include <map>
#include <vector>

namespace tb {

/// What the tabs and the banner count.
struct CallCounts {
    int today = 0; ///< lines, as all of these: a caller who rang three times in vain counts once
    int callBack = 0;
    int due = 0; ///< owed today and not late yet
    int overdue = 0;
    int answered = 0; ///< of today's calls
    int incoming = 0; ///< of today's calls

    friend bool operator==(const CallCounts &, const CallCounts &) = default;
};

enum class CallTab : int { Today = 0, CallBack = 1, Due = 2, Overdue = 3 };

/// A stretch of a list under one heading.
struct CallSection {
    enum class Kind { DoNow, InProgress, Finished, ToCallBack, CalledBack, Due, Overdue, Waiting };
    Kind kind = Kind::DoNow;
    std::vector<CallId> calls;
};

/// A line of the list: one call, or the newest of several rings that are owed one call-back together.
struct BoardRow {
    Call call; ///< of several rings: with their earliest term and all tries
    int rings = 1;
};

/// Today's calls and everything that is owed, in memory. Reads all of it once; after that only what has changed.
class CallBoard {
public:
    CallBoard(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    Done load();
    /// Reads the calls among `subjects` again and says whether anything here is different now.
    Result<bool> reread(const std::vector<Subject> &subjects);

    /// Whose matters are pressing: what was passed on to this officer and not taken over yet.
    void setReader(OfficerId reader) { m_reader = reader; }

    /// The line of this call, or of the ring that stands for it; null where it is not on the board.
    const BoardRow *find(CallId id) const;
    std::vector<CallSection> sections(CallTab tab) const;
    CallCounts counts() const;
    Moment now() const { return m_clock.now(); }
    /// The wall date that was loaded: at midnight it is time to load again.
    QDate day() const { return m_day; }
    /// How many rows have been read from the database so far.
    qint64 rowsRead() const { return m_rowsRead; }

    /// The most of each: a day's calls, what is owed from other days. What is beyond is found by searching.
    static constexpr int kMost = 20'000;

private:
    bool isToday(const Call &call) const;
    bool endedToday(const Call &call) const;
    bool belongs(const Call &call) const { return call.isOpen() || isToday(call) || endedToday(call); }
    Done take(const Result<std::vector<Call>> &calls);
    Done read(CallId id, bool &changed);
    std::vector<CallId> missedOfSameNumber(CallId id) const;
    void arrange();
    void standTogether(const std::vector<Call> &rings, Call newest);
    bool presses(const Call &call) const;
    bool wasCalledBack(const Call &call) const;
    bool fallsDue(const Call &call) const;
    CallSection section(CallSection::Kind kind, const std::function<bool(const Call &)> &takes) const;

    Database &m_database;
    const Clock &m_clock;
    OfficerId m_reader;
    std::map<CallId, Call> m_calls;
    std::map<CallId, BoardRow> m_rows;
    std::map<CallId, CallId> m_stands; ///< a ring, and the one that stands for it
    QDate m_day;
    qint64 m_rowsRead = 0;
};

} // namespace tb
