// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/swappanel.h"

#include "look/fieldlabel.h"
#include "look/plainlabel.h"
#include "look/shiftwords.h"
#include "look/tbbutton.h"
#include "roster/candidatemodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kMostNote = 500;

QString stateWords(const Swap &swap, const QString &to)
{
    switch (swap.state) {
    case SwapState::Asked:
        return SwapPanel::tr("waits for %1", "officer").arg(to);
    case SwapState::Accepted:
        return SwapPanel::tr("accepted; waits for the head");
    case SwapState::Taken:
        return SwapPanel::tr("stands in already; waits for the head");
    default:
        return {};
    }
}

QString shiftWords(const Shift &shift)
{
    return QStringLiteral("%1 · %2").arg(ShiftWords::day(wallDate(shift.from)),
                                         ShiftWords::range(shift.from, shift.to));
}

} // namespace

SwapPanel::SwapPanel(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_chosen(new PlainLabel({}, "secondary", "text2")), m_to(new QComboBox),
      m_note(new QLineEdit),
      m_ask(new TbButton(TbButton::Kind::Primary, tr("Ask to stand in"), QStringLiteral("handover"))),
      m_take(new TbButton(TbButton::Kind::Secondary, tr("Take the shift now"), QStringLiteral("user-check")))
{
    m_list->setObjectName(QStringLiteral("swapList"));
    m_list->setAccessibleName(tr("Open requests to stand in"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_deeds = makeDeeds();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Standing in"), "heading", ""));
    column->addWidget(m_list, 1);
    column->addWidget(m_deeds);
    column->addWidget(makeAsking());
    connect(m_list, &QListWidget::currentRowChanged, this, &SwapPanel::fit);
}

TbButton *SwapPanel::addDeed(Deed deed, const QString &text, const QString &icon, const char *name)
{
    auto *button = new TbButton(TbButton::Kind::Secondary, text, icon);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons.emplace_back(deed, button);
    connect(button, &TbButton::clicked, this, [this, deed] {
        const int row = m_list->currentRow();
        if (row >= 0 && static_cast<size_t>(row) < m_items.size())
            emit deedAsked(deed, m_items.at(static_cast<size_t>(row)).swap.id, m_note->text().trimmed());
    });
    return button;
}

QWidget *SwapPanel::makeDeeds()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(addDeed(Deed::Accept, tr("I stand in"), QStringLiteral("check"), "swapAcceptButton"));
    column->addWidget(addDeed(Deed::Decline, tr("I cannot"), QStringLiteral("x"), "swapDeclineButton"));
    column->addWidget(addDeed(Deed::Approve, tr("Approve"), QStringLiteral("circle-check"), "swapApproveButton"));
    column->addWidget(addDeed(Deed::Reject, tr("Do not approve"), QStringLiteral("x"), "swapRejectButton"));
    column->addWidget(addDeed(Deed::Withdraw, tr("Take back"), QStringLiteral("arrow-left"), "swapWithdrawButton"));
    return box;
}

QWidget *SwapPanel::makeAsking()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_chosen->setWordWrap(true);
    m_to->setObjectName(QStringLiteral("swapToCombo"));
    m_note->setObjectName(QStringLiteral("swapNoteEdit"));
    m_note->setMaxLength(kMostNote);
    m_ask->setObjectName(QStringLiteral("swapAskButton"));
    m_take->setObjectName(QStringLiteral("swapTakeButton"));
    column->addWidget(m_chosen);
    column->addWidget(new FieldLabel(tr("Who stands in"), m_to));
    column->addWidget(m_to);
    column->addWidget(new FieldLabel(tr("Note"), m_note));
    column->addWidget(m_note);
    column->addWidget(m_ask);
    column->addWidget(m_take);
    connect(m_ask, &TbButton::clicked, this,
            [this] { emit askAsked(m_shift->id, OfficerId(m_to->currentData().toUuid()), m_note->text().trimmed()); });
    connect(m_take, &TbButton::clicked, this, [this] { emit takeAsked(m_shift->id, m_note->text().trimmed()); });
    return box;
}

QString SwapPanel::words(const RosterSheet &sheet, const Item &item) const
{
    const QString to = sheet.nameOf(item.swap.to);
    QString text = tr("%1 instead of %2", "officers").arg(to, sheet.nameOf(item.swap.from));
    if (item.shift)
        text += QLatin1Char('\n') + shiftWords(*item.shift);
    text += QLatin1Char('\n') + stateWords(item.swap, to);
    return item.swap.note.isEmpty() ? text : text + QLatin1Char('\n') + item.swap.note;
}

void SwapPanel::show(const RosterSheet &sheet, const std::vector<Item> &items, const Seat &seat, bool leads)
{
    m_items = items;
    m_seat = seat;
    m_leads = leads;
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const Item &item : items)
        m_list->addItem(words(sheet, item));
    if (items.empty()) {
        auto *none = new QListWidgetItem(tr("Nobody has asked for anything."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    fit();
}

void SwapPanel::choose(const RosterSheet &sheet, const std::optional<Shift> &shift)
{
    m_shift = shift;
    m_to->clear();
    if (shift) {
        m_chosen->setText(QStringLiteral("%1\n%2").arg(sheet.nameOf(shift->officer), shiftWords(*shift)));
        for (const RosterCandidate &each : candidatesFor({shift->from, shift->to}, sheet.ground(false))) {
            if (each.officer != shift->officer && !each.away)
                m_to->addItem(
                    QStringLiteral("%1 · %2").arg(sheet.nameOf(each.officer), CandidateModel::figuresOf(each)),
                    each.officer.uuid());
        }
    } else {
        m_chosen->setText(tr("Choose a shift that has not begun in the grid."));
    }
    fit();
}

void SwapPanel::clear()
{
    m_note->clear();
}

void SwapPanel::fit()
{
    const int row = m_list->currentRow();
    const bool some = row >= 0 && static_cast<size_t>(row) < m_items.size();
    const Swap swap = some ? m_items.at(static_cast<size_t>(row)).swap : Swap();
    const bool mine = some && swap.state == SwapState::Asked && swap.to == m_seat.officer;
    const bool part
        = some && (swap.from == m_seat.officer || swap.to == m_seat.officer || swap.askedBy == m_seat.officer);
    for (const auto &[deed, button] : m_buttons) {
        const bool answers = deed == Deed::Accept || deed == Deed::Decline;
        const bool decides = deed == Deed::Approve || deed == Deed::Reject;
        button->setVisible((answers && mine) || (decides && some && m_leads) || (deed == Deed::Withdraw && part));
    }
    const bool own = m_shift && m_shift->officer == m_seat.officer;
    m_ask->setEnabled(m_shift && (own || m_leads) && m_to->count() > 0);
    m_to->setEnabled(m_ask->isEnabled());
    m_take->setEnabled(m_shift && !own);
}

} // namespace tb
