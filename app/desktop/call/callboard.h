// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/call.h"
#include "journal/subject.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace tb {

/// What the tabs and the banner count.
struct CallCounts {
    int today = 0;
    int callBack = 0;
    int due = 0; ///< owed today and not late yet
    int overdue = 0;
    int answered = 0; ///< of today's
    int incoming = 0; ///< of today's

    friend bool operator==(const CallCounts &, const CallCounts &) = default;
};

enum class CallTab : int { Today = 0, CallBack = 1, Due = 2, Overdue = 3 };

/// A stretch of a list under one heading.
struct CallSection {
    enum class Kind { DoNow, InProgress, Finished, ToCallBack, CalledBack, Due, Overdue };
    Kind kind = Kind::DoNow;
    std::vector<CallId> calls;
};

/// Today's calls and everything that is owed, in memory. Reads all of it once; after that only what has changed.
class CallBoard {
public:
    CallBoard(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    Done load();
    /// Reads the calls among `subjects` again and says whether anything here is different now.
    Result<bool> reread(const std::vector<Subject> &subjects);

    const Call *find(CallId id) const;
    std::vector<CallSection> sections(CallTab tab) const;
    CallCounts counts() const;
    Moment now() const { return m_clock.now(); }
    /// The wall date that was loaded: at midnight it is time to load again.
    QDate day() const { return m_day; }
    /// How many rows have been read from the database so far.
    qint64 rowsRead() const { return m_rowsRead; }

    /// The most that is shown; what is older is found by searching.
    static constexpr int kMost = 500;

private:
    bool isToday(const Call &call) const;
    bool belongs(const Call &call) const { return call.isOpen() || isToday(call); }
    CallSection section(CallSection::Kind kind, bool (*takes)(const Call &, Moment, bool)) const;

    Database &m_database;
    const Clock &m_clock;
    std::map<CallId, Call> m_calls;
    QDate m_day;
    qint64 m_rowsRead = 0;
};

} // namespace tb
