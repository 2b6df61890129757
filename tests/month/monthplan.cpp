// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthrobot.h"

#include "store/shifttable.h"
#include "store/swaptable.h"

#include <algorithm>

namespace tb {

namespace {

enum Class { kAtOnce, kSoon, kToday, kTomorrow, kServed, kRangAgain, kGivenUp, kNuisance, kMade, kClasses };

/// What one working day brings, line by line.
constexpr int kDay[MonthUnit::kLines][kClasses] = {
    {75, 4, 3, 2, 3, 2, 1, 3, 2}, // hotline
    {55, 3, 2, 2, 2, 1, 1, 2, 1}, // one-stop
    {30, 2, 2, 1, 2, 1, 0, 1, 1}, // land
    {20, 1, 1, 1, 1, 1, 0, 1, 0}, // order
    {15, 1, 1, 0, 1, 0, 0, 1, 0}, // office
    {5, 0, 0, 0, 1, 0, 0, 0, 0}, // disaster
};

const QDate kFirst(2026, 5, 1);
const QDate kLast(2026, 5, 31);
constexpr int kMorning = 7 * 60 + 30;
constexpr int kNoon = 11 * 60 + 30;
constexpr int kAfternoon = 13 * 60;
constexpr int kEvening = 17 * 60;

QDate may(int day)
{
    return QDate(2026, 5, day);
}

bool isWorked(QDate day)
{
    return day > kFirst && day <= kLast && day.dayOfWeek() < 6;
}

QDate nextWorked(QDate day)
{
    return day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
}

} // namespace

// The i-th of so many moments spread over the eight hours of a day.
Moment MonthRobot::plain(QDate day, int i, int all)
{
    const int minute = i * 479 / all;
    return on(day, minute < 240 ? kMorning + minute : kAfternoon + minute - 240);
}

void MonthRobot::plan()
{
    planRoster();
    for (QDate day(2026, 4, 27); day <= kLast; day = day.addDays(1))
        at(on(day, 20 * 60), [this] { m_unit.send(); });
    for (QDate day = kFirst; day <= kLast; day = day.addDays(1)) {
        if (isWorked(day))
            planDay(day);
        else if (day.dayOfWeek() == 6 && day != may(16))
            planSaturday(day);
    }
    planSwaps();
    planSingles();
    planChecks();
}

// Three posts of two lines, six people; the seventh stands by and the head leads.
RosterPattern MonthRobot::usualWeek() const
{
    using enum MonthUnit::LineNumber;
    constexpr MonthUnit::LineNumber posts[3][2] = {{kHotline, kDisaster}, {kOneStop, kLand}, {kOrder, kOffice}};
    RosterPattern week;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        for (int i = 0; i < 6; ++i) {
            const bool early = i < 3;
            const auto &post = posts[i % 3];
            week.push_back({weekday,
                            early ? kMorning : kAfternoon,
                            early ? kNoon : kEvening,
                            early ? QStringLiteral("shift.morning") : QStringLiteral("shift.afternoon"),
                            m_unit.officers[static_cast<std::size_t>(i)],
                            {m_unit.lines[post[0]], m_unit.lines[post[1]]}});
        }
    }
    week.push_back({6, kMorning, kNoon, QStringLiteral("shift.morning"), m_unit.officers[5], {m_unit.lines[kHotline]}});
    return week;
}

// The second officer is on leave from the 11th to the 15th: the seventh has those shifts.
void MonthRobot::planRoster()
{
    Absence leave;
    leave.officer = m_unit.officers[1];
    leave.from = on(may(11), 0);
    leave.to = on(may(16), 0);
    leave.reason = QStringLiteral("leave.annual");
    must(AbsenceDesk(*m_unit.pen).plan(m_unit.head(), leave));
    const RosterPattern week = usualWeek();
    must(m_rosterDesk.setPattern(m_unit.head(), week));
    for (QDate monday(2026, 4, 27); monday <= kLast; monday = monday.addDays(7)) {
        RosterChange change{{}, shiftsOf(week, m_unit.unit, monday)};
        std::erase_if(change.add, [](const Shift &shift) {
            const QDate day = wallDate(shift.from);
            return day <= kFirst || day > kLast;
        });
        if (monday == may(11)) {
            const Done refused = m_rosterDesk.change(m_unit.head(), change);
            if (refused.ok() || refused.error().detail != u"on-leave")
                qFatal("somebody who is away was put on the roster");
            for (Shift &shift : change.add)
                shift.officer = shift.officer == leave.officer ? m_unit.officers[6] : shift.officer;
        }
        must(m_rosterDesk.change(m_unit.head(), change));
        const bool gaps = monday < kFirst;
        must(m_rosterDesk.publish(m_unit.head(), monday,
                                  gaps ? QStringLiteral("Tuần cuối tháng 4 đã có lịch giấy") : QString()));
    }
    for (const Shift &shift : must(ShiftTable(*m_unit.database).between(m_unit.unit, on(kFirst, 0), on(kLast, 0))))
        planShift(shift);
}

void MonthRobot::planShift(const Shift &shift)
{
    const QDate day = wallDate(shift.from);
    if (day == may(16))
        return; // nobody comes
    const auto is = [&](int date, int officer) {
        return day == may(date) && shift.officer == m_unit.officers[static_cast<std::size_t>(officer)];
    };
    const int late = is(6, 0) ? 12 : is(20, 3) && shift.from == on(day, kAfternoon) ? 8 : is(13, 4) ? 4 : -2;
    at(shift.from + minutes(late), [this, shift] { start(shift); });
    at(shift.to, [this, shift] { handOver(shift); });
    if (!is(8, 2))
        return;
    // Ten minutes without anybody, later ten with a cover.
    for (const int hour : {9, 10}) {
        at(on(day, hour * 60 + 11), [this, shift, hour] {
            ShiftDesk::Leaving leaving{QStringLiteral("meeting"), m_unit.clock.now() + minutes(15)};
            leaving.cover = hour == 9 ? OfficerId() : m_unit.officers[6];
            must(m_shiftDesk.pause(m_unit.seat(2), shift.id, leaving));
        });
        at(on(day, hour * 60 + 21), [this, shift] { must(m_shiftDesk.resume(m_unit.seat(2), shift.id)); });
    }
}

// The third officer's morning of the 26th goes to the fourth, asked and approved. The fifth falls ill on the 19th, when
// the roster is out: the seventh takes the shift, and the head approves afterwards.
void MonthRobot::planSwaps()
{
    const auto shiftOf = [this](int officer, QDate day) {
        for (const Shift &shift : must(ShiftTable(*m_unit.database).between(m_unit.unit, on(day, 0), on(day, 1440)))) {
            if (shift.officer == m_unit.officers[static_cast<std::size_t>(officer)])
                return shift;
        }
        qFatal("no such shift");
    };
    at(on(may(22), 9 * 60), [this, shiftOf] {
        const SwapId swap = must(m_swapDesk.ask(m_unit.seat(2), shiftOf(2, may(26)).id, m_unit.officers[3], {}));
        must(m_swapDesk.accept(m_unit.seat(3), swap));
        must(m_swapDesk.approve(m_unit.head(), swap));
    });
    at(on(may(18), 16 * 60), [this] {
        Absence ill;
        ill.officer = m_unit.officers[4];
        ill.from = on(may(19), 12 * 60);
        ill.to = on(may(20), 0);
        ill.reason = QStringLiteral("leave.sick");
        must(AbsenceDesk(*m_unit.pen).plan(m_unit.head(), ill));
        const Coverage coverage = must(
            RosterReader(*m_unit.database).coverage(m_unit.unit, {on(may(19), 0), on(may(20), 0)}, m_unit.clock.now()));
        for (const auto &[line, covered] : coverage)
            awayMinutes += std::chrono::duration_cast<minutes>(totalOf(covered.away)).count();
    });
    at(on(may(19), 7 * 60), [this, shiftOf] {
        const SwapId swap = must(m_swapDesk.take(m_unit.seat(6), shiftOf(4, may(19)).id, {}));
        must(m_swapDesk.approve(m_unit.head(), swap));
    });
}

void MonthRobot::planDay(QDate day)
{
    for (int line = 0; line < MonthUnit::kLines; ++line) {
        const int *counts = kDay[line];
        for (int i = 0; i < counts[kAtOnce]; ++i)
            at(plain(day, i, counts[kAtOnce]), [this, line] { answer(line, freshNumber()); });
        for (int i = 0; i < counts[kNuisance]; ++i)
            at(on(day, 11 * 60 + 7 * i), [this, line] {
                CallDraft call = draft(line, freshNumber(), QStringLiteral("outcome.noted"));
                call.kind = QStringLiteral("kind.nuisance");
                call.content = QStringLiteral("Gọi đùa rồi gác máy");
                log(call);
            });
        for (int i = 0; i < counts[kMade]; ++i)
            at(on(day, 16 * 60 + 10 * i), [this, line] {
                CallDraft call = draft(line, freshNumber(), QStringLiteral("outcome.answered"));
                call.type = CallType::Outgoing;
                log(call);
            });
        planMatters(day, line, counts);
        planMissed(day, line, counts);
    }
    at(on(day, 8 * 60 + 45), [this, day] { promise(day); });
}

void MonthRobot::planMatters(QDate day, int line, const int *counts)
{
    const QString field = QStringLiteral("cat.environment");
    for (int i = 0; i < counts[kSoon]; ++i) {
        const Moment begun = on(day, 8 * 60 + 10 + 25 * i);
        matter({line, begun, field}, begun + minutes(50));
    }
    for (int i = 0; i < counts[kToday]; ++i)
        matter({line, on(day, 8 * 60 + 20 + 20 * i), field}, on(day, 14 * 60 + 10 * i));
    for (int i = 0; i < counts[kTomorrow]; ++i)
        matter({line, on(day, 9 * 60 + 30 + 20 * i), field}, on(nextWorked(day), 8 * 60 + 30 + 10 * i));
}

void MonthRobot::planMissed(QDate day, int line, const int *counts)
{
    for (int i = 0; i < counts[kServed]; ++i) {
        const Moment rang = on(day, kAfternoon + 10 + 15 * i);
        missed(line, rang, rang + minutes(20), {});
    }
    for (int i = 0; i < counts[kGivenUp]; ++i) {
        const Moment rang = on(day, 15 * 60 + 10 * i);
        missed(line, rang, {}, rang + minutes(25));
    }
    for (int i = 0; i < counts[kRangAgain]; ++i) {
        missed(line, on(day, 10 * 60 + 20 * i), {}, {});
        // The number is known once the ring was written down: it is the newest then.
        at(on(day, 10 * 60 + 20 * i), [this, line] {
            const QString number = QStringLiteral("095%1").arg(m_numbers, 7, 10, QLatin1Char('0'));
            at(m_unit.clock.now() + minutes(15), [this, line, number] { answer(line, number); });
        });
    }
}

void MonthRobot::planSaturday(QDate day)
{
    for (int i = 0; i < 10; ++i)
        at(on(day, kMorning + 20 * i), [this] { answer(MonthUnit::kHotline, freshNumber()); });
    missed(MonthUnit::kHotline, on(day, 9 * 60 + 5), on(day, 9 * 60 + 25), {});
}

void MonthRobot::planSingles()
{
    for (const int monday : {4, 11, 18, 25}) {
        for (int i = 0; i < 2; ++i)
            matter({MonthUnit::kHotline, on(may(monday), 10 * 60 + 5 * i), QStringLiteral("cat.noise"),
                    QStringLiteral("urgency.urgent")},
                   on(may(monday + 2), 9 * 60 + 55));
        matter({MonthUnit::kLand, on(may(monday + 1), 8 * 60 + 30), QStringLiteral("cat.land"),
                QStringLiteral("urgency.normal"), true},
               on(may(monday + 2), 8 * 60 + 50));
    }
    for (int i = 0; i < 3; ++i)
        matter({MonthUnit::kOneStop, on(may(18), 10 * 60 + 10 + i), QStringLiteral("cat.noise"),
                QStringLiteral("urgency.urgent")},
               {});
    for (int i = 0; i < 5; ++i)
        matter({MonthUnit::kOneStop, on(QDate(2026, 4, 28), 9 * 60 + i), QStringLiteral("cat.land")},
               on(may(i < 3 ? 5 : 11), 10 * 60 + i));
    for (const int minute : {50, 55})
        missed(MonthUnit::kOffice, on(may(29), 16 * 60 + minute), {}, {});
    at(on(may(4), 7 * 60 + 40), [this] { pasteMissed(MonthUnit::kHotline, kFirst, 4); });
    at(on(may(18), 7 * 60 + 40), [this] { pasteMissed(MonthUnit::kHotline, may(16), 6); });
    at(on(may(8), 8 * 60), [this] { countRings(); });
}

void MonthRobot::planChecks()
{
    for (const int friday : {8, 15, 22, 29}) {
        for (int line = 0; line < MonthUnit::kLines; ++line)
            at(on(may(friday), 10 * 60 + 3 * line), [this, line] { check(line, CheckResult::Well, 6); });
    }
    planFailure(MonthUnit::kLand, CheckResult::Dead, on(may(12), 9 * 60), 3);
    planFailure(MonthUnit::kOffice, CheckResult::RangOut, on(may(20), 14 * 60), 4);
}

// A remedy is promised and reported; over it is when the number is rung again the next morning.
void MonthRobot::planFailure(int line, CheckResult result, Moment when, int owner)
{
    at(when, [=, this] {
        CheckDraft draft;
        draft.line = m_unit.lines[static_cast<std::size_t>(line)];
        draft.at = m_unit.clock.now();
        draft.result = result;
        const CheckId id = must(m_checkDesk.record(m_unit.head(), draft));
        must(m_checkDesk.planCorrection(m_unit.head(), id, m_unit.officers[static_cast<std::size_t>(owner)],
                                        m_unit.clock.now() + minutes(24 * 60)));
        at(m_unit.clock.now() + minutes(120), [this, id, owner] {
            must(m_checkDesk.recordRemedy(m_unit.seat(owner), id, QStringLiteral("Đã thay dây và máy điện thoại")));
        });
    });
    at(on(wallDate(when).addDays(1), 9 * 60), [this, line] { check(line, CheckResult::Well, 8); });
}

} // namespace tb
