// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/seat.h"
#include "roster/rosterroom.h"
#include "roster/rostersheet.h"
#include "roster/swappanel.h"

#include <QFrame>

class QStackedWidget;

namespace tb {

class LeavePanel;
class LoadPanel;
class MinutePanel;
class PaneTabs;
class PersonPicker;
class ProposalPanel;
class PublishPanel;

/// What stands beside the grid: whom to choose, who is away, who stands in, who answers; and for a moment how the gaps
/// would be filled, and making the week known.
class RosterSide : public QFrame {
    Q_OBJECT

public:
    explicit RosterSide(const RosterRoom &room, QWidget *parent = nullptr);

    void setSeat(const Seat &seat, bool leads);
    void show(const RosterSheet &sheet);
    void showCell(const RosterCell &cell, const Line &line, const QString &trouble);
    void openPicker(const QString &typed);
    void openProposals();
    void openPublish();
    /// Takes the width there is; else a column beside the grid.
    void setWide(bool wide);

signals:
    void chosen(const tb::OfficerId &officer, const tb::Span &hours);
    void clearAsked();
    void proposalsAccepted(const std::vector<tb::RosterProposal> &proposals);
    /// To be filled by hand.
    void gapChosen(const tb::RosterVacancy &gap);
    void told(const QString &sentence);
    void failed(const tb::Error &error);
    /// The keyboard goes back to the grid.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLookUp();
    void connectPanels();
    void connectSwaps();
    void showPane(QWidget *pane);
    void leave();
    void showSwaps();
    void lookUp();
    void readLoads();
    void record(OfficerId worked, const QString &reason);
    void step(SwapPanel::Deed deed, SwapId swap, const QString &note);
    void finish(const Done &done, const QString &sentence);
    void fit();

    RosterRoom m_room;
    Seat m_seat;
    bool m_leads = false;
    bool m_wide = false;
    RosterSheet m_sheet;
    std::optional<Shift> m_missed;
    PaneTabs *m_tabs;
    QStackedWidget *m_stack;
    PersonPicker *m_picker;
    LeavePanel *m_leave;
    SwapPanel *m_swaps;
    MinutePanel *m_minute;
    LoadPanel *m_loads;
    ProposalPanel *m_proposals;
    PublishPanel *m_publish;
    QWidget *m_lookUp;
};

} // namespace tb
