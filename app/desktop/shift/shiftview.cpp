// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftview.h"

#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostCalls = 5000;
constexpr int kMostOpen = 200;
constexpr int kDays = 7;

bool shareALine(const Shift &a, const Shift &b)
{
    return std::any_of(a.lines.begin(), a.lines.end(), [&](const LineId &line) {
        return std::find(b.lines.begin(), b.lines.end(), line) != b.lines.end();
    });
}

} // namespace

Result<ShiftView> ShiftViewReader::read(const Seat &seat)
{
    ShiftView view;
    view.now = m_clock.now();
    for (const auto step : {&ShiftViewReader::readShifts, &ShiftViewReader::readOfficers, &ShiftViewReader::readLines,
                            &ShiftViewReader::readCalls}) {
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

Done ShiftViewReader::readOfficers(const Seat &seat, ShiftView &view)
{
    const auto officers = OfficerTable(m_database).ofUnit(seat.unit);
    if (!officers.ok())
        return officers.error();
    for (const Officer &officer : officers.value()) {
        if (view.before && officer.id == view.before->officer)
            view.beforeOfficer = officer.name;
        if (!officer.retired && officer.id != seat.officer)
            view.officers.push_back(officer);
    }
    return {};
}

Done ShiftViewReader::readLines(const Seat &seat, ShiftView &view)
{
    const auto lines = LineTable(m_database).ofUnit(seat.unit);
    if (!lines.ok())
        return lines.error();
    QStringList names;
    for (const Line &line : lines.value()) {
        if (view.current
            && std::find(view.current->lines.begin(), view.current->lines.end(), line.id) != view.current->lines.end())
            names.append(line.name);
    }
    view.lines = names.join(QStringLiteral(", "));
    return {};
}

Done ShiftViewReader::readCalls(const Seat &, ShiftView &view)
{
    CallTable table(m_database);
    auto open = table.open(kMostOpen);
    if (!open.ok())
        return open.error();
    view.open = open.take();
    for (const Call &call : view.open)
        view.toCallBack
            += call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised ? 1 : 0;
    if (!view.current || !view.current->startedAt)
        return {};
    const auto calls = table.between(*view.current->startedAt, view.now + seconds(1), kMostCalls);
    if (!calls.ok())
        return calls.error();
    for (const Call &call : calls.value()) {
        view.incoming += call.type == CallType::Outgoing ? 0 : 1;
        view.answered += call.type == CallType::Answered ? 1 : 0;
    }
    return {};
}

} // namespace tb
