// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdesk.h"

#include "duty/handoverreader.h"
#include "store/calltable.h"
#include "store/migrator.h"
#include "store/shifttable.h"

#include <limits>

namespace tb {

SimDesk::SimDesk(SimNetwork &network, const QString &path, Identity identity, quint32 seed)
    : m_network(network), m_path(path), m_identity(std::move(identity)), m_clock(network.time), m_random(seed),
      m_cable(network)
{
    open();
}

void SimDesk::open()
{
    m_running = std::make_unique<Running>();
    m_running->database = Database::open(m_path).take();
    if (!Migrator(Migrator::Part::Desk).migrate(*m_running->database).ok())
        qFatal("a desk's schema failed");
    m_running->scheduler = std::make_unique<SimScheduler>(m_network.time);
    m_running->pen = std::make_unique<EntryPen>(*m_running->database, m_clock, m_random, m_running->notice);
    m_running->sync = std::make_unique<SyncClient>(
        SyncClient::Parts{*m_running->database, m_cable, *m_running->scheduler, m_clock, m_random, m_running->notice});
    m_running->sync->start(m_identity.seat.unit, m_identity.seat.desk, m_identity.token);
}

void SimDesk::crash()
{
    m_cable.abandonAll();
    m_running.reset();
}

void SimDesk::act(SimLuck &luck)
{
    const int dice = luck.below(21);
    if (dice < 8)
        logCall(luck);
    else if (dice < 16)
        workOnACall(luck);
    else if (dice < 18)
        settleCallBacks(luck);
    else if (dice < 20)
        workOnAShift(luck);
    else
        eraseACall(luck);
    noteCreated();
}

CallDraft SimDesk::randomDraft(SimLuck &luck)
{
    static const char *const kOutcomes[]
        = {"outcome.answered", "outcome.forwarded", "outcome.callback", "outcome.noted"};
    static const char *const kFields[] = {"cat.noise", "cat.light", "cat.land", "cat.water"};
    CallDraft draft;
    draft.type = luck.percent(15) ? CallType::Missed : CallType::Answered;
    draft.line = m_identity.line;
    draft.number = QStringLiteral("09502%1").arg(luck.below(40), 5, 10, QLatin1Char('0'));
    draft.name = QStringLiteral("Nguyễn Thị %1").arg(luck.below(1000));
    draft.content = QStringLiteral("Đèn đường hỏng trước số %1").arg(luck.below(1000));
    draft.kind = luck.percent(50) ? QStringLiteral("kind.question") : QStringLiteral("kind.reflect");
    draft.field = QString::fromLatin1(kFields[luck.below(4)]);
    draft.outcome = QString::fromLatin1(kOutcomes[luck.below(4)]);
    draft.startedAt = m_clock.now();
    return draft;
}

void SimDesk::logCall(SimLuck &luck)
{
    (void)CallDesk(*m_running->pen).logCall(m_identity.seat, randomDraft(luck));
}

void SimDesk::workOnACall(SimLuck &luck)
{
    const std::vector<Call> calls
        = CallTable(database()).between(momentFromMs(1'577'900'000'000), momentFromMs(4'000'000'000'000), 30).take();
    if (calls.empty())
        return;
    const Call &call = calls[static_cast<size_t>(luck.below(static_cast<int>(calls.size())))];
    CallDesk desk(*m_running->pen);
    const Seat &seat = luck.percent(20) ? m_identity.headSeat : m_identity.seat;
    ResponseDraft response;
    response.text = QStringLiteral("Đã báo %1").arg(luck.below(1000));
    response.closes = luck.percent(50);
    response.at = m_clock.now();
    switch (luck.below(8)) {
    case 0:
        (void)desk.respond(seat, call.id, response);
        break;
    case 1:
        (void)desk.close(seat, call.id, QStringLiteral("xong"));
        break;
    case 2:
        (void)desk.planCallBack(seat, call.id, {m_clock.now() + minutes(30), {}, {}});
        break;
    case 3:
        (void)desk.recordCallBack(seat, call.id, QStringLiteral("reached"), {});
        break;
    case 4:
    case 5:
        passOn(luck, seat, call);
        break;
    default:
        (void)desk.amend(seat, call.id, randomDraft(luck));
    }
}

// Now and then by somebody who may not: then nothing is written.
void SimDesk::eraseACall(SimLuck &luck)
{
    const std::vector<Call> calls
        = CallTable(database()).between(momentFromMs(1'577'900'000'000), momentFromMs(4'000'000'000'000), 30).take();
    if (calls.empty())
        return;
    const Call &call = calls[static_cast<size_t>(luck.below(static_cast<int>(calls.size())))];
    const Seat &seat = luck.percent(80) ? m_identity.headSeat : m_identity.seat;
    (void)ErasureDesk(*m_running->pen)
        .erase(seat, call.id, {QStringLiteral("erase.request"), QStringLiteral("%1/QĐ").arg(luck.below(100))});
}

void SimDesk::passOn(SimLuck &luck, const Seat &seat, const Call &call)
{
    MatterDesk matters(*m_running->pen);
    ForwardDraft forward;
    forward.officer = luck.percent(50) ? m_identity.headSeat.officer : m_identity.seat.officer;
    const QString why = QStringLiteral("Lý do %1").arg(luck.below(1000));
    switch (luck.below(6)) {
    case 0:
    case 1:
        (void)CallDesk(*m_running->pen).forward(seat, call.id, forward);
        break;
    case 2:
        (void)matters.accept(seat, call.id);
        break;
    case 3:
        (void)matters.giveBack(seat, call.id, why);
        break;
    case 4:
        (void)matters.extend(seat, call.id, m_clock.now() + minutes(600), why);
        break;
    default:
        (void)matters.waitForInformation(seat, call.id, m_clock.now() + minutes(300), why);
    }
}

void SimDesk::settleCallBacks(SimLuck &luck)
{
    CallBackDesk desk(*m_running->pen);
    const std::vector<Obligation> owed = desk.owed().take();
    if (owed.empty())
        return;
    const Obligation &one = owed[static_cast<size_t>(luck.below(static_cast<int>(owed.size())))];
    const QString result = luck.percent(50) ? QStringLiteral("reached") : QStringLiteral("no-answer");
    if (luck.percent(60))
        (void)desk.recordTry(m_identity.seat, one, result);
    else
        (void)desk.settle(m_identity.seat, one, QStringLiteral("nuisance"));
}

void SimDesk::workOnAShift(SimLuck &luck)
{
    const Moment now = m_clock.now();
    const std::vector<Shift> shifts
        = ShiftTable(database()).between(m_identity.seat.unit, now - minutes(600), now + minutes(600)).take();
    ShiftDesk desk(*m_running->pen);
    if (shifts.empty() || luck.percent(40)) {
        Shift shift;
        shift.officer = m_identity.seat.officer;
        shift.lines = {m_identity.line};
        shift.from = now;
        shift.to = now + minutes(240);
        (void)RosterDesk(*m_running->pen).assign(m_identity.headSeat, shift);
        return;
    }
    const Shift &shift = shifts[static_cast<size_t>(luck.below(static_cast<int>(shifts.size())))];
    if (shift.isOpen())
        handOver(luck, shift);
    else if (shift.state == ShiftState::Ended)
        (void)desk.acceptHandover(m_identity.headSeat, shift.id);
    else
        (void)desk.start(m_identity.headSeat, shift.id);
}

/// Every open matter goes to the officer or to the head; now and then one is forgotten, and the shift stays open.
void SimDesk::handOver(SimLuck &luck, const Shift &shift)
{
    Handover handover{m_identity.headSeat.officer, QStringLiteral("giao"), {}};
    for (const Call &call : HandoverReader(database()).openOf(shift).take()) {
        const OfficerId taker = luck.percent(50) ? m_identity.headSeat.officer : shift.officer;
        handover.open.push_back({call.id, luck.percent(98) ? taker : OfficerId()});
    }
    (void)ShiftDesk(*m_running->pen).handOver(m_identity.headSeat, shift.id, handover);
}

// What is pending now was created here, and its save was confirmed.
void SimDesk::noteCreated()
{
    EntryTable entries(database());
    for (const StoredEntry &stored : entries.inState(EntryState::Pending, std::numeric_limits<int>::max()).take())
        m_created.insert(stored.entry().header.id);
}

} // namespace tb
