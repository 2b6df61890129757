// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthrobot.h"

#include "duty/handoverreader.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

void MonthRobot::must(const Done &done)
{
    if (!done.ok())
        qFatal("a door stayed shut: %d %s", static_cast<int>(done.error().code), qPrintable(done.error().detail));
}

// A deed may lead to further ones, always later than itself.
void MonthRobot::work(Moment until)
{
    while (!m_deeds.empty() && m_deeds.begin()->first < until) {
        const auto next = m_deeds.begin();
        const Deed deed = next->second;
        m_unit.clock.set(std::max(next->first, m_unit.clock.now()));
        m_deeds.erase(next);
        deed();
    }
    m_unit.clock.set(until);
}

// Late or missing officers are planned; everybody else is there two minutes early.
void MonthRobot::start(const Shift &planned)
{
    const Shift shift = *must(ShiftTable(*m_unit.database).find(planned.id));
    Seat seat = m_unit.head();
    seat.officer = shift.officer;
    must(m_shiftDesk.start(seat, shift.id));
    for (const LineId &line : shift.lines)
        m_open[static_cast<int>(std::find(m_unit.lines.begin(), m_unit.lines.end(), line) - m_unit.lines.begin())]
            = shift.id;
}

// All that is open goes to the officer who has the lines next, and that officer takes it over.
void MonthRobot::handOver(const Shift &planned)
{
    const Shift shift = *must(ShiftTable(*m_unit.database).find(planned.id));
    if (!shift.isOpen())
        return;
    Seat seat = m_unit.head();
    seat.officer = shift.officer;
    const std::vector<Shift> later
        = must(ShiftTable(*m_unit.database).between(m_unit.unit, shift.to, shift.to + minutes(5 * 24 * 60)));
    Handover handover;
    for (const Shift &next : later) {
        const bool same = next.lines == shift.lines && next.from >= shift.to && next.state == ShiftState::Planned;
        if (same && next.officer != shift.officer && handover.to.isNull())
            handover.to = next.officer;
    }
    if (handover.to.isNull())
        handover.to = m_unit.officers[MonthUnit::kHead];
    for (const Call &call : must(HandoverReader(*m_unit.database).openOf(shift)))
        handover.open.push_back({call.id, handover.to});
    must(m_shiftDesk.handOver(seat, shift.id, handover));
    seat.officer = handover.to;
    must(m_shiftDesk.acceptHandover(seat, shift.id, QStringLiteral("Đã nhận đủ.")));
}

Seat MonthRobot::onDuty(int line) const
{
    const auto open = m_open.find(line);
    Seat seat = m_unit.head();
    if (open != m_open.end())
        seat.officer = ShiftTable(*m_unit.database).find(open->second).take()->officer;
    return seat;
}

QString MonthRobot::freshNumber()
{
    return QStringLiteral("095%1").arg(++m_numbers, 7, 10, QLatin1Char('0'));
}

CallDraft MonthRobot::draft(int line, const QString &number, const QString &outcome) const
{
    CallDraft call;
    call.line = m_unit.lines[static_cast<std::size_t>(line)];
    call.number = number;
    call.name = QStringLiteral("Huỳnh Thị Thu");
    call.place = QStringLiteral("Khu phố 3");
    call.content = QStringLiteral("Hỏi thủ tục sao y bản chính");
    call.field = QStringLiteral("cat.admin");
    call.outcome = outcome;
    call.startedAt = m_unit.clock.now();
    return call;
}

CallId MonthRobot::log(const CallDraft &draft)
{
    const auto line = std::find(m_unit.lines.begin(), m_unit.lines.end(), draft.line) - m_unit.lines.begin();
    ++calls;
    return must(m_callDesk.logCall(onDuty(static_cast<int>(line)), draft));
}

void MonthRobot::answer(int line, const QString &number)
{
    CallDraft call = draft(line, number, QStringLiteral("outcome.answered"));
    call.confidential = m_numbers % 50 == 0;
    log(call);
}

// Passed on to a colleague, who takes it over and tells the caller.
void MonthRobot::matter(const Matter &about, std::optional<Moment> answered)
{
    at(about.at, [this, about, answered] {
        CallDraft call = draft(about.line, freshNumber(), QStringLiteral("outcome.forwarded"));
        call.kind = QStringLiteral("kind.reflect");
        call.field = about.field;
        call.urgency = about.urgency;
        call.content = QStringLiteral("Rác tồn đọng nhiều ngày trước số 45 đường Trần Quang Khải");
        const CallId id = log(call);
        const Seat colleague = m_unit.seat(6);
        const Seat taker = onDuty(about.line).officer == colleague.officer ? m_unit.head() : colleague;
        ForwardDraft forward;
        forward.officer = taker.officer;
        must(m_callDesk.forward(onDuty(about.line), id, forward));
        at(m_unit.clock.now() + minutes(5), [this, taker, id] { must(m_matterDesk.accept(taker, id)); });
        if (about.waits)
            at(m_unit.clock.now() + minutes(10), [this, taker, id] {
                const QDate tomorrow = wallDate(m_unit.clock.now()).addDays(1);
                must(m_matterDesk.waitForInformation(taker, id, momentAt(tomorrow, QTime(10, 0)),
                                                     QStringLiteral("Thiếu số thửa đất")));
            });
        if (!answered)
            return at(m_unit.clock.now() + minutes(2 * 24 * 60),
                      [this, taker, id] { must(m_matterDesk.escalate(taker, id, QStringLiteral("Quá hạn"))); });
        at(*answered, [this, taker, id] {
            ResponseDraft response;
            response.text = QStringLiteral("Đã cho thu gom và báo lại người dân.");
            response.agreed = QStringLiteral("yes");
            response.at = m_unit.clock.now();
            must(m_callDesk.respond(taker, id, response));
        });
    });
}

void MonthRobot::missed(int line, Moment when, std::optional<Moment> reached, std::optional<Moment> givenUp)
{
    at(when, [=, this] {
        CallDraft call = draft(line, freshNumber(), QString());
        const QString number = QStringLiteral("+84") + call.number.mid(1);
        call.type = CallType::Missed;
        call.kind = QStringLiteral("kind.unknown");
        call.content.clear();
        call.name.clear();
        log(call);
        if (reached)
            at(*reached, [this, number] { ringBack(number, QStringLiteral("reached")); });
        if (!givenUp)
            return;
        for (const int before : {15, 5})
            at(*givenUp - minutes(before), [this, number] { ringBack(number, QStringLiteral("no-answer")); });
        at(*givenUp, [this, number] { ringBack(number, {}); });
    });
}

// An empty result: tried often enough.
void MonthRobot::ringBack(const QString &number, const QString &result)
{
    for (const Obligation &owed : must(m_backDesk.owed())) {
        if (owed.number != number)
            continue;
        const auto line = std::find(m_unit.lines.begin(), m_unit.lines.end(), owed.line) - m_unit.lines.begin();
        const Seat seat = onDuty(static_cast<int>(line));
        return must(result.isEmpty() ? m_backDesk.settle(seat, owed, QStringLiteral("tries"))
                                     : m_backDesk.recordTry(seat, owed, result));
    }
    qFatal("nothing is owed to that number");
}

// What the telephone lists after a day on which nobody was there, and ten minutes later somebody rings back.
void MonthRobot::pasteMissed(int line, QDate day, int count)
{
    QStringList pasted;
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        numbers << freshNumber();
        pasted << QStringLiteral("%1 %2 10:%3")
                      .arg(numbers.last(), day.toString(QStringLiteral("dd/MM/yyyy")))
                      .arg(10 + i);
    }
    const std::vector<MissedRing> rings = missedRingsOf(pasted.join(u'\n'), QStringLiteral("0268"), m_unit.clock.now());
    calls += must(m_backDesk.logMissed(onDuty(line), m_unit.lines[static_cast<std::size_t>(line)], rings));
    for (const QString &number : numbers)
        at(m_unit.clock.now() + minutes(10),
           [this, number] { ringBack(QStringLiteral("+84") + number.mid(1), QStringLiteral("reached")); });
}

void MonthRobot::check(int line, CheckResult result, int ringSeconds)
{
    CheckDraft check;
    check.line = m_unit.lines[static_cast<std::size_t>(line)];
    check.at = m_unit.clock.now();
    check.result = result;
    if (wasAnswered(result)) {
        check.ringSeconds = ringSeconds;
        check.answeredBy = onDuty(line).officer;
        check.greeting = QStringLiteral("greeting.full");
    }
    must(m_checkDesk.record(m_unit.head(), check));
}

void MonthRobot::promise(QDate day)
{
    CallDraft call = draft(MonthUnit::kHotline, freshNumber(), QStringLiteral("outcome.callback"));
    call.field = QStringLiteral("cat.land");
    call.callBackAt = on(day, 10 * 60);
    const CallId id = log(call);
    at(on(day, 9 * 60 + 50),
       [this, id] { must(m_callDesk.recordCallBack(onDuty(MonthUnit::kHotline), id, QStringLiteral("reached"), {})); });
}

// Three callers who rang off at once; only the exchange knows of them.
void MonthRobot::countRings()
{
    ReconcileDesk desk(*m_unit.pen);
    const LineId line = m_unit.lines[MonthUnit::kHotline];
    QString list = QStringLiteral("Thời gian;Số gọi đến;Đổ chuông;Đàm thoại\n");
    for (int i = 0; i < 3; ++i)
        list += QStringLiteral("07/05/2026 10:0%1:30;%2;3;0\n").arg(i + 5).arg(freshNumber());
    calls += must(desk.noteMissed(m_unit.head(), must(desk.compare(m_unit.head(), line, list))));
    if (must(desk.record(m_unit.head(), must(desk.compare(m_unit.head(), line, list)))) != 3)
        qFatal("the rings were not counted");
    for (const Obligation &owed : must(m_backDesk.owed())) {
        if (owed.day == QDate(2026, 5, 7) && owed.line == line)
            must(m_backDesk.settle(onDuty(MonthUnit::kHotline), owed, QStringLiteral("tries")));
    }
}

} // namespace tb
