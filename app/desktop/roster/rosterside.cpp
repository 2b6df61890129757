// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterside.h"

#include "duty/rosterreader.h"
#include "look/appearance.h"
#include "look/panetabs.h"
#include "roster/leavepanel.h"
#include "roster/loadpanel.h"
#include "roster/minutepanel.h"
#include "roster/personpicker.h"
#include "roster/proposalpanel.h"
#include "roster/publishpanel.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kWidth = 296;
constexpr int kSwapTab = 2;

} // namespace

RosterSide::RosterSide(const RosterRoom &room, QWidget *parent)
    : QFrame(parent), m_room(room), m_tabs(new PaneTabs), m_stack(new QStackedWidget), m_picker(new PersonPicker),
      m_leave(new LeavePanel), m_swaps(new SwapPanel), m_minute(new MinutePanel), m_loads(new LoadPanel),
      m_proposals(new ProposalPanel), m_publish(new PublishPanel), m_lookUp(makeLookUp())
{
    setProperty("ground", QStringLiteral("surface"));
    setProperty("edge", QStringLiteral("left"));
    m_tabs->addPane(tr("Assign", "tab"));
    m_tabs->addPane(tr("Away", "tab"));
    m_tabs->addPane(tr("Stand in", "tab"));
    m_tabs->addPane(tr("Look up", "tab"));
    m_tabs->setAccessibleName(tr("Beside the roster"));
    for (QWidget *pane :
         {static_cast<QWidget *>(m_picker), static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_swaps), m_lookUp,
          static_cast<QWidget *>(m_proposals), static_cast<QWidget *>(m_publish)})
        m_stack->addWidget(pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(6, 4, 4, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->setProperty("ground", QStringLiteral("surface"));
    scroll->setWidget(m_stack);
    column->addWidget(scroll, 1);
    // A click on the tab that holds already leads back to it from a pane without one.
    connect(m_tabs, &PaneTabs::tabBarClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &PaneTabs::tabChosen, m_stack, &QStackedWidget::setCurrentIndex);
    connectPanels();
    connectSwaps();
    fit();
}

QWidget *RosterSide::makeLookUp()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_minute);
    column->addWidget(m_loads, 1);
    return pane;
}

void RosterSide::connectPanels()
{
    connect(m_picker, &PersonPicker::chosen, this, &RosterSide::chosen);
    connect(m_picker, &PersonPicker::clearAsked, this, &RosterSide::clearAsked);
    connect(m_picker, &PersonPicker::left, this, &RosterSide::left);
    connect(m_picker, &PersonPicker::barred, this, &RosterSide::told);
    connect(m_leave, &LeavePanel::planAsked, this, [this](const Absence &absence) {
        const auto planned = m_room.absences.plan(m_seat, absence);
        if (planned.ok())
            m_leave->clear();
        finish(planned.ok() ? Done() : Done(planned.error()), tr("The absence is entered"));
    });
    connect(m_leave, &LeavePanel::cancelAsked, this, [this](const AbsenceId &absence) {
        finish(m_room.absences.cancel(m_seat, absence), tr("The absence is cancelled"));
    });
    connect(m_minute, &MinutePanel::asked, this, &RosterSide::lookUp);
    connect(m_minute, &MinutePanel::recordAsked, this, &RosterSide::record);
    connect(m_loads, &LoadPanel::asked, this, &RosterSide::readLoads);
    connect(m_proposals, &ProposalPanel::accepted, this, [this](const std::vector<RosterProposal> &proposals) {
        leave();
        emit proposalsAccepted(proposals);
    });
    connect(m_proposals, &ProposalPanel::gapChosen, this, &RosterSide::gapChosen);
    connect(m_proposals, &ProposalPanel::left, this, &RosterSide::leave);
    connect(m_publish, &PublishPanel::left, this, &RosterSide::leave);
    connect(m_publish, &PublishPanel::publishAsked, this, [this](const QString &reason) {
        const Done done = m_room.roster.publish(m_seat, m_sheet.first, reason);
        if (done.ok())
            leave();
        finish(done, tr("The roster is published"));
    });
}

void RosterSide::connectSwaps()
{
    connect(m_swaps, &SwapPanel::askAsked, this,
            [this](const ShiftId &shift, const OfficerId &to, const QString &note) {
                const auto asked = m_room.swaps.ask(m_seat, shift, to, note);
                finish(asked.ok() ? Done() : Done(asked.error()), tr("The request is sent"));
            });
    connect(m_swaps, &SwapPanel::takeAsked, this, [this](const ShiftId &shift, const QString &note) {
        const auto taken = m_room.swaps.take(m_seat, shift, note);
        finish(taken.ok() ? Done() : Done(taken.error()), tr("The shift is yours now; the head approves afterwards"));
    });
    connect(m_swaps, &SwapPanel::deedAsked, this, &RosterSide::step);
}

void RosterSide::setSeat(const Seat &seat, bool leads)
{
    m_seat = seat;
    m_leads = leads;
    m_tabs->setTabVisible(0, leads);
    showPane(leads ? static_cast<QWidget *>(m_picker) : m_swaps);
}

void RosterSide::showPane(QWidget *pane)
{
    const int index = m_stack->indexOf(pane);
    if (index < m_tabs->count())
        m_tabs->setCurrentIndex(index);
    m_stack->setCurrentWidget(pane);
}

void RosterSide::leave()
{
    showPane(m_picker);
    emit left();
}

void RosterSide::show(const RosterSheet &sheet)
{
    m_sheet = sheet;
    m_leave->show(sheet, m_leads);
    m_minute->show(sheet, m_leads);
    showSwaps();
    lookUp();
    readLoads();
}

void RosterSide::showSwaps()
{
    const auto open = SwapTable(m_room.database).open(m_seat.unit);
    if (!open.ok())
        return emit failed(open.error());
    std::vector<SwapPanel::Item> items;
    int waiting = 0;
    for (const Swap &swap : open.value()) {
        const auto shift = ShiftTable(m_room.database).find(swap.shift);
        const bool mine = swap.state == SwapState::Asked && swap.to == m_seat.officer;
        waiting += mine || (m_leads && swap.awaitsHead()) ? 1 : 0;
        items.push_back({swap, shift.ok() ? shift.value() : std::nullopt});
    }
    m_tabs->setBadge(kSwapTab, {waiting > 0 ? waiting : -1, Status::Warn, true});
    m_swaps->show(m_sheet, items, m_seat, m_leads);
}

void RosterSide::showCell(const RosterCell &cell, const Line &line, const QString &trouble)
{
    m_picker->show(m_sheet, cell, line.name, trouble);
    const auto first = [&](auto question) {
        const auto found = std::find_if(cell.shifts.begin(), cell.shifts.end(), question);
        return found == cell.shifts.end() ? std::nullopt : std::optional(*found);
    };
    const Moment now = m_sheet.now;
    m_swaps->choose(m_sheet,
                    first([now](const Shift &shift) { return shift.state == ShiftState::Planned && shift.to > now; }));
    m_missed = first([now](const Shift &shift) { return shift.state == ShiftState::Planned && shift.to <= now; });
    m_minute->setMissed(m_sheet, m_missed);
    m_minute->choose(line.id, cell.span.from);
}

void RosterSide::openPicker(const QString &typed)
{
    showPane(m_picker);
    m_picker->begin(typed);
}

void RosterSide::openProposals()
{
    showPane(m_proposals);
    m_proposals->show(m_sheet);
}

void RosterSide::openPublish()
{
    showPane(m_publish);
    m_publish->show(m_sheet);
}

void RosterSide::lookUp()
{
    if (m_sheet.lines.empty())
        return;
    const Moment now = m_room.clock.now();
    const auto minute = RosterReader(m_room.database).minute(m_seat.unit, m_minute->line(), m_minute->at(), now);
    if (!minute.ok())
        return emit failed(minute.error());
    m_minute->tell(m_sheet, minute.value(), now);
}

void RosterSide::readLoads()
{
    const auto loads = RosterReader(m_room.database).loads(m_seat.unit, m_loads->period(), m_room.clock.now());
    if (!loads.ok())
        return emit failed(loads.error());
    m_loads->show(m_sheet, loads.value());
}

void RosterSide::record(OfficerId officer, const QString &reason)
{
    if (!m_missed)
        return;
    Shift worked = *m_missed;
    worked.officer = officer;
    const auto recorded = m_room.roster.recordPast(m_seat, worked, m_missed->id, reason);
    finish(recorded.ok() ? Done() : Done(recorded.error()), tr("Recorded, and marked late"));
}

void RosterSide::step(SwapPanel::Deed deed, SwapId swap, const QString &note)
{
    switch (deed) {
    case SwapPanel::Deed::Accept:
        return finish(m_room.swaps.accept(m_seat, swap), tr("You stand in as soon as the head approves"));
    case SwapPanel::Deed::Decline:
        return finish(m_room.swaps.decline(m_seat, swap, note), tr("Declined"));
    case SwapPanel::Deed::Approve:
        return finish(m_room.swaps.approve(m_seat, swap), tr("Approved"));
    case SwapPanel::Deed::Reject:
        return finish(m_room.swaps.reject(m_seat, swap, note), tr("Not approved"));
    case SwapPanel::Deed::Withdraw:
        return finish(m_room.swaps.withdraw(m_seat, swap), tr("Taken back"));
    }
}

void RosterSide::finish(const Done &done, const QString &sentence)
{
    if (!done.ok())
        return emit failed(done.error());
    m_swaps->clear();
    emit told(sentence);
}

void RosterSide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_stack)
        fit();
}

void RosterSide::setWide(bool wide)
{
    m_wide = wide;
    fit();
}

void RosterSide::fit()
{
    setMinimumWidth(m_wide ? 0 : scaled(this, kWidth));
    setMaximumWidth(m_wide ? QWIDGETSIZE_MAX : scaled(this, kWidth));
}

} // namespace tb
