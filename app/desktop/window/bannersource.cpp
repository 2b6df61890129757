// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bannersource.h"

#include "domain/obligation.h"
#include "duty/handoverreader.h"
#include "duty/rosternews.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"
#include "store/unittable.h"

#include <algorithm>
#include <set>

namespace tb {

namespace {

/// More than one unit takes in a day; a bound, so that a broken clock cannot make the banner slow.
constexpr int kMostCalls = 5000;

BannerFacts::Duty dutyOf(const std::optional<Shift> &shift, Moment now)
{
    if (!shift)
        return BannerFacts::Duty::NoShift;
    if (!shift->isOpen())
        return BannerFacts::Duty::NotYetIn;
    if (now >= shift->to)
        return BannerFacts::Duty::NotHandedOver;
    return shift->state == ShiftState::Paused ? BannerFacts::Duty::Away : BannerFacts::Duty::OnDuty;
}

QString namesOf(const std::vector<LineId> &ids, const std::vector<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines) {
        if (!line.retired && std::find(ids.begin(), ids.end(), line.id) != ids.end())
            names.append(line.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<BannerFacts> BannerSource::read(const Seat &seat)
{
    BannerFacts facts;
    facts.now = m_clock.now();
    for (const auto step : {&BannerSource::readDuty, &BannerSource::readLines, &BannerSource::readWaiting}) {
        const Done done = (this->*step)(seat, facts);
        if (!done.ok())
            return done.error();
    }
    const Done done = readCalls(facts);
    return done.ok() ? Result<BannerFacts>(facts) : Result<BannerFacts>(done.error());
}

Done BannerSource::readDuty(const Seat &seat, BannerFacts &facts)
{
    const auto outlook = m_shifts.outlook(seat, facts.now);
    if (!outlook.ok())
        return outlook.error();
    facts.shift = outlook.value().current;
    facts.next = outlook.value().next;
    facts.duty = dutyOf(facts.shift, facts.now);
    const auto officer = OfficerTable(m_database).find(seat.officer);
    if (!officer.ok())
        return officer.error();
    if (facts.duty == BannerFacts::Duty::NoShift && officer.value() && officer.value()->role == Role::Head)
        facts.duty = BannerFacts::Duty::Overseer;
    return readNames(seat, outlook.value().follower, facts);
}

Done BannerSource::readNames(const Seat &seat, const std::optional<Shift> &follower, BannerFacts &facts)
{
    const auto unit = UnitTable(m_database).find(seat.unit);
    if (!unit.ok())
        return unit.error();
    facts.unit = unit.value() ? unit.value()->name : QString();
    if (!follower)
        return {};
    const auto name = nameOf(follower->officer);
    facts.follower = name.ok() ? name.value() : QString();
    return name.ok() ? Done() : Done(name.error());
}

Result<QString> BannerSource::nameOf(OfficerId id)
{
    const auto officer = OfficerTable(m_database).find(id);
    if (!officer.ok())
        return officer.error();
    return officer.value() ? officer.value()->name : QString();
}

Done BannerSource::readLines(const Seat &seat, BannerFacts &facts)
{
    const auto lines = LineTable(m_database).ofUnit(seat.unit);
    if (!lines.ok())
        return lines.error();
    const auto shifts = ShiftTable(m_database).between(seat.unit, facts.now, facts.now + milliseconds(1));
    const auto away = m_shifts.pausesNow(seat);
    if (!shifts.ok() || !away.ok())
        return shifts.ok() ? away.error() : shifts.error();
    std::set<LineId> attended;
    for (const Shift &shift : shifts.value()) {
        if (shift.state == ShiftState::OnDuty)
            attended.insert(shift.lines.begin(), shift.lines.end());
    }
    // Who covers answers in the place of who is away.
    for (const ShiftDesk::Covered &each : away.value()) {
        if (!each.pause.cover.isNull() && each.shift.covers(facts.now))
            attended.insert(each.shift.lines.begin(), each.shift.lines.end());
    }
    for (const Line &line : lines.value()) {
        if (line.retired)
            continue;
        ++facts.allLines;
        facts.attendedLines += attended.contains(line.id) ? 1 : 0;
    }
    facts.lines = facts.shift ? namesOf(facts.shift->lines, lines.value()) : QString();
    return readPauses(seat, away.value(), lines.value(), facts);
}

Done BannerSource::readPauses(const Seat &seat, const std::vector<ShiftDesk::Covered> &away,
                              const std::vector<Line> &lines, BannerFacts &facts)
{
    for (const ShiftDesk::Covered &each : away) {
        const bool own = facts.shift && each.shift.id == facts.shift->id;
        const auto name = nameOf(own ? each.pause.cover : each.shift.officer);
        if (!name.ok())
            return name.error();
        if (!own && facts.isOver(each.pause))
            facts.notBack.push_back({name.value(), namesOf(each.shift.lines, lines), each.pause});
        if (own) {
            facts.pause = each.pause;
            facts.cover = name.value();
        } else if (each.pause.cover == seat.officer) {
            facts.covering.push_back({name.value(), namesOf(each.shift.lines, lines), each.pause});
        } else if (each.pause.cover.isNull()) {
            facts.uncovered.push_back({name.value(), namesOf(each.shift.lines, lines), each.pause});
        }
    }
    return {};
}

Done BannerSource::readWaiting(const Seat &seat, BannerFacts &facts)
{
    const auto handedOver = HandoverReader(m_database).waitingFor(seat, facts.now);
    const auto owed = ReviewTable(m_database).owedBy(seat.unit, seat.officer);
    const auto news = readRosterNews(m_database, seat.unit, seat.officer, facts.now);
    if (!handedOver.ok() || !owed.ok() || !news.ok())
        return !handedOver.ok() ? handedOver.error() : !owed.ok() ? owed.error() : news.error();
    facts.rosterNews = static_cast<int>(news.value().size());
    facts.handedOver = static_cast<int>(handedOver.value().size());
    facts.repliesOwed = static_cast<int>(owed.value().size());
    return {};
}

Done BannerSource::readCalls(BannerFacts &facts)
{
    CallTable table(m_database);
    const Moment begin = dayStart(facts.now);
    const Moment end = begin + std::chrono::hours(24);
    const auto today = table.between(begin, end, kMostCalls);
    if (!today.ok())
        return today.error();
    for (const Call &call : today.value()) {
        facts.answered += call.type == CallType::Answered ? 1 : 0;
        facts.incoming += call.isIncoming() ? 1 : 0;
    }
    const auto open = table.open(kMostCalls);
    if (!open.ok())
        return open.error();
    const auto count = [&](Moment owed) {
        facts.dueToday += owed >= facts.now && owed < end ? 1 : 0;
        facts.overdue += owed < facts.now ? 1 : 0;
    };
    std::vector<Call> rings;
    for (const Call &call : open.value()) {
        const bool callBack = call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised;
        if (callBack && call.type == CallType::Missed) {
            rings.push_back(call);
            continue;
        }
        facts.toCallBack += callBack ? 1 : 0;
        if (call.owedAt())
            count(*call.owedAt());
    }
    // Whoever rang three times in vain is owed one call-back.
    for (const Obligation &obligation : obligationsOf(rings)) {
        ++facts.toCallBack;
        count(obligation.due);
    }
    return {};
}

} // namespace tb
