// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthunit.h"

#include <functional>
#include <map>

namespace tb {

/// Plans May 2026 for a MonthUnit and works it, minute by minute, through the doors. Everything is written at the
/// moment at which a person would write it; the clock never goes back.
class MonthRobot {
public:
    explicit MonthRobot(MonthUnit &unit) : m_unit(unit) { }

    void plan(); ///< the roster, the leave, and everything that is going to happen
    void work(Moment until); ///< everything that is to happen before

    int calls = 0; ///< written down, whatever their kind
    /// Of the officer who fell ill: minutes of lines on which only somebody was planned who is away.
    qint64 awayMinutes = 0;

private:
    using Deed = std::function<void()>;
    struct Matter {
        int line = 0;
        Moment at{};
        QString field;
        QString urgency = QStringLiteral("urgency.normal");
        bool waits = false; ///< the caller owes a paper first
    };

    void at(Moment moment, Deed deed) { m_deeds.emplace(moment, std::move(deed)); }
    static Moment on(QDate day, int minute) { return momentAt(day, QTime(0, 0)) + minutes(minute); }
    static Moment plain(QDate day, int i, int all);
    template <class Value> static Value must(Result<Value> result)
    {
        must(result.ok() ? Done() : Done(result.error()));
        return result.take();
    }
    static void must(const Done &done);

    void planRoster();
    RosterPattern usualWeek() const;
    void planShift(const Shift &shift);
    void planSwaps();
    void planDay(QDate day);
    void planSaturday(QDate day);
    void planMatters(QDate day, int line, const int *counts);
    void planMissed(QDate day, int line, const int *counts);
    void planSingles();
    void planChecks();
    void planFailure(int line, CheckResult result, Moment at, int owner);

    void start(const Shift &shift);
    void handOver(const Shift &shift);
    Seat onDuty(int line) const;
    QString freshNumber();
    CallDraft draft(int line, const QString &number, const QString &outcome) const;
    CallId log(const CallDraft &draft);
    void answer(int line, const QString &number);
    void matter(const Matter &matter, std::optional<Moment> answered);
    void missed(int line, Moment at, std::optional<Moment> reached, std::optional<Moment> givenUp);
    void ringBack(const QString &number, const QString &result);
    void pasteMissed(int line, QDate day, int count);
    void check(int line, CheckResult result, int seconds);
    void promise(QDate day);
    void countRings();

    MonthUnit &m_unit;
    CallDesk m_callDesk{*m_unit.pen};
    CallBackDesk m_backDesk{*m_unit.pen};
    MatterDesk m_matterDesk{*m_unit.pen};
    ShiftDesk m_shiftDesk{*m_unit.pen};
    RosterDesk m_rosterDesk{*m_unit.pen};
    CheckDesk m_checkDesk{*m_unit.pen};
    SwapDesk m_swapDesk{*m_unit.pen};
    std::multimap<Moment, Deed> m_deeds;
    std::map<int, ShiftId> m_open; ///< by line: the shift that attends it
    int m_numbers = 0;
};

} // namespace tb
