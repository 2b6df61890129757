// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/proposalpanel.h"

#include "look/plainlabel.h"
#include "look/shiftwords.h"
#include "look/tbbutton.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr minutes kStep{5};
constexpr minutes kWorthIt{15};

/// What is left of each gap; of one that runs already, from the next five minutes on.
std::vector<RosterVacancy> vacanciesOf(const RosterSheet &sheet)
{
    const Moment soon = Moment(std::chrono::ceil<minutes>(sheet.now.time_since_epoch()) / kStep * kStep) + kStep;
    std::vector<RosterVacancy> vacancies;
    for (const RosterRow &row : sheet.rows) {
        for (const RosterCell &cell : row.cells) {
            for (const Span &span : cell.nobody) {
                const Moment from = std::max(span.from, soon);
                if (from + kWorthIt <= span.to)
                    vacancies.push_back({sheet.lines.at(row.line).id, {from, span.to}});
            }
        }
    }
    return vacancies;
}

QString lineName(const RosterSheet &sheet, LineId id)
{
    for (const Line &line : sheet.lines) {
        if (line.id == id)
            return line.name;
    }
    return {};
}

QString whyOf(const RosterProposal &proposal)
{
    if (!proposal.chosen)
        return ProposalPanel::tr("nobody is free then: stays a gap");
    if (proposal.free == 1)
        return ProposalPanel::tr("the only one who is free then; %1 shifts so far", "number")
            .arg(proposal.chosen->shifts);
    if (proposal.chosen->backToBack)
        return ProposalPanel::tr("all %1 who are free have a shift straight before or after; %2 has the fewest",
                                 "number, shifts")
            .arg(proposal.free)
            .arg(proposal.chosen->shifts);
    return ProposalPanel::tr("%1 shifts so far, the fewest of %2 who are free", "numbers")
        .arg(proposal.chosen->shifts)
        .arg(proposal.free);
}

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent), m_summary(new PlainLabel({}, "secondary", "text2")), m_list(new QListWidget),
      m_accept(new TbButton(TbButton::Kind::Primary, tr("Assign these"), QStringLiteral("check")))
{
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("proposalList"));
    m_list->setAccessibleName(tr("Proposed shifts"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    auto *leave = new TbButton(TbButton::Kind::Secondary, tr("Leave it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Fill the gaps"), "heading", ""));
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_accept);
    column->addWidget(leave);
    connect(m_accept, &TbButton::clicked, this, &ProposalPanel::accept);
    connect(leave, &TbButton::clicked, this, &ProposalPanel::left);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit gapChosen(m_proposals.at(static_cast<size_t>(m_list->row(item))).vacancy);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ProposalPanel::count);
}

void ProposalPanel::addRow(const RosterSheet &sheet, const RosterProposal &proposal)
{
    const Span &span = proposal.vacancy.span;
    const QString where = tr("%1, %2 · %3", "day, hours, line")
                              .arg(ShiftWords::day(wallDate(span.from)), ShiftWords::range(span.from, span.to),
                                   lineName(sheet, proposal.vacancy.line));
    const QString who = proposal.chosen ? sheet.nameOf(proposal.chosen->officer) : tr("Nobody yet");
    auto *item = new QListWidgetItem(QStringLiteral("%1\n%2\n%3").arg(where, who, whyOf(proposal)), m_list);
    item->setFlags(proposal.chosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (proposal.chosen)
        item->setCheckState(Qt::Checked);
}

void ProposalPanel::show(const RosterSheet &sheet)
{
    m_proposals = shareOut(vacanciesOf(sheet), sheet.ground(true));
    m_list->clear();
    for (const RosterProposal &proposal : m_proposals)
        addRow(sheet, proposal);
    count();
    m_list->setFocus();
}

void ProposalPanel::count()
{
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_summary->setText(m_proposals.empty()
                           ? tr("There is no gap from now on.")
                           : tr("%1 of %2 gaps would be filled. Nothing is written before you accept.", "numbers")
                                 .arg(ticked)
                                 .arg(m_proposals.size()));
    m_accept->setEnabled(ticked > 0);
}

void ProposalPanel::accept()
{
    std::vector<RosterProposal> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_proposals.at(static_cast<size_t>(row)));
    }
    emit accepted(ticked);
}

} // namespace tb
