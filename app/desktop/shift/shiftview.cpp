// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftview.h"

#include "duty/handoverreader.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostCalls = 5000;
constexpr int kDays = 7;
constexpr int kDaysAhead = 62;

bool shareALine(const Shift &a, const Shift &b)
{
    return std::any_of(a.lines.begin(), a.lines.end(), [&](const LineId &line) {
        return std::find(b.lines.begin(), b.lines.end(), line) != b.lines.end();
    });
}

} // namespace

std::vector<Officer> ShiftView::receivers() const
{
    std::vector<Officer> others = people;
    std::erase_if(others, [this](const Officer &each) {
        return each.retired || each.id == officer || each.role == Role::Inspector;
    });
    return others;
}

QString ShiftView::nameOf(OfficerId id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Officer &each) { return each.id == id; });
    if (found == people.end())
        return {};
    return found->name.isEmpty() ? found->login : found->name;
}

QString ShiftView::namesOf(const std::vector<LineId> &ids) const
{
    QStringList names;
    for (const Line &line : unitLines) {
        if (std::find(ids.begin(), ids.end(), line.id) != ids.end())
            names.append(line.name);
    }
    return names.join(QStringLiteral(", "));
}

bool ShiftView::isOfShift(const Line &line) const
{
    return current && std::find(current->lines.begin(), current->lines.end(), line.id) != current->lines.end();
}

Result<ShiftView> ShiftViewReader::read(const Seat &seat)
{
    ShiftView view;
    view.now = m_clock.now();
    view.officer = seat.officer;
    for (const auto step : {&ShiftViewReader::readShifts, &ShiftViewReader::readHandovers, &ShiftViewReader::readAhead,
                            &ShiftViewReader::readReplies, &ShiftViewReader::readUnit, &ShiftViewReader::readCalls}) {
        const Done done = (this->*step)(seat, view);
        if (!done.ok())
            return done.error();
    }
    return view;
}

Done ShiftViewReader::readShifts(const Seat &seat, ShiftView &view)
{
    const auto outlook = m_shifts.outlook(seat, view.now);
    if (!outlook.ok())
        return outlook.error();
    view.current = outlook.value().current;
    view.next = outlook.value().next;
    view.early = outlook.value().early;
    if (outlook.value().follower)
        view.follower = outlook.value().follower->officer;
    const QDate today = wallDate(view.now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const Moment from = momentAt(monday, QTime(0, 0));
    const auto shifts
        = ShiftTable(m_database)
              .between(seat.unit, from - std::chrono::hours(24), momentAt(monday.addDays(kDays), QTime(0, 0)));
    if (!shifts.ok())
        return shifts.error();
    for (const Shift &shift : shifts.value()) {
        if (shift.officer == seat.officer && shift.to > from)
            view.week.push_back(shift);
        // Rising in time: the last that fits is the one just before.
        if (view.current && shift.state == ShiftState::Ended && shift.id != view.current->id
            && shift.from < view.current->from && shareALine(shift, *view.current))
            view.before = shift;
    }
    return {};
}

Done ShiftViewReader::readHandovers(const Seat &seat, ShiftView &view)
{
    HandoverReader reader(m_database);
    auto left = reader.leftBy(seat, view.now);
    if (!left.ok())
        return left.error();
    view.left = left.take();
    auto away = m_shifts.pausesNow(seat);
    if (!away.ok())
        return away.error();
    for (const ShiftDesk::Covered &each : away.value()) {
        if (view.current && each.shift.id == view.current->id)
            view.pause = each.pause;
        else if (each.pause.cover == seat.officer)
            view.covering.push_back(each);
    }
    const auto waiting = reader.waitingFor(seat, view.now);
    if (!waiting.ok() || waiting.value().empty())
        return waiting.ok() ? Done() : Done(waiting.error());
    auto sheet = reader.sheetOf(waiting.value().front().id);
    if (!sheet.ok())
        return sheet.error();
    view.handedOver = sheet.take();
    return {};
}

Done ShiftViewReader::readAhead(const Seat &seat, ShiftView &view)
{
    const auto shifts
        = ShiftTable(m_database).between(seat.unit, view.now, view.now + std::chrono::hours(24 * kDaysAhead));
    auto swaps = SwapTable(m_database).open(seat.unit);
    auto news = readRosterNews(m_database, seat.unit, seat.officer, view.now);
    if (!shifts.ok() || !swaps.ok() || !news.ok())
        return !shifts.ok() ? shifts.error() : !swaps.ok() ? swaps.error() : news.error();
    view.swaps = swaps.take();
    view.news = news.take();
    std::copy_if(shifts.value().begin(), shifts.value().end(), std::back_inserter(view.ahead), [&](const Shift &shift) {
        return shift.officer == seat.officer && shift.state == ShiftState::Planned && shift.from > view.now;
    });
    return {};
}

Done ShiftViewReader::readReplies(const Seat &seat, ShiftView &view)
{
    auto owed = ReviewTable(m_database).owedBy(seat.unit, seat.officer);
    if (!owed.ok())
        return owed.error();
    view.replies = owed.take();
    return {};
}

Done ShiftViewReader::readUnit(const Seat &seat, ShiftView &view)
{
    auto people = OfficerTable(m_database).ofUnit(seat.unit);
    auto lines = LineTable(m_database).ofUnit(seat.unit);
    if (!people.ok() || !lines.ok())
        return people.ok() ? lines.error() : people.error();
    view.people = people.take();
    view.unitLines = lines.take();
    view.lines = view.current ? view.namesOf(view.current->lines) : QString();
    return {};
}

Done ShiftViewReader::readCalls(const Seat &, ShiftView &view)
{
    if (!view.current)
        return {};
    auto open = HandoverReader(m_database).openOf(*view.current);
    if (!open.ok())
        return open.error();
    view.open = open.take();
    for (const Call &call : view.open)
        view.toCallBack
            += call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised ? 1 : 0;
    if (!view.current->startedAt)
        return {};
    const auto calls = CallTable(m_database).between(*view.current->startedAt, view.now + seconds(1), kMostCalls);
    if (!calls.ok())
        return calls.error();
    for (const Call &call : calls.value()) {
        view.incoming += call.isIncoming() ? 1 : 0;
        view.answered += call.type == CallType::Answered ? 1 : 0;
    }
    return {};
}

} // namespace tb
