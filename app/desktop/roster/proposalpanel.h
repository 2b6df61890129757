// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QWidget>

class QListWidget;

namespace tb {

class PlainLabel;
class TbButton;

/// Every gap from now on and how it could be filled, with the reason; nothing is written before the head accepts, and
/// each can be left out. Enter or a double click on one of them fills it by hand.
class ProposalPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void show(const RosterSheet &sheet);

signals:
    void accepted(const std::vector<tb::RosterProposal> &proposals);
    void gapChosen(const tb::RosterVacancy &gap);
    void left();

private:
    void addRow(const RosterSheet &sheet, const RosterProposal &proposal);
    void accept();
    void count();

    std::vector<RosterProposal> m_proposals;
    PlainLabel *m_summary;
    QListWidget *m_list;
    TbButton *m_accept;
};

} // namespace tb
