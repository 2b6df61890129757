// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/acceptanceform.h"

#include "domain/textlimits.h"
#include "shift/handoverwords.h"
#include "shift/matteritem.h"
#include "ui_acceptanceform.h"

#include <QAction>

namespace tb {

AcceptanceForm::AcceptanceForm(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::AcceptanceForm>())
{
    m_ui->setupUi(this);
    m_ui->acceptProblemBar->hide();
    m_ui->remarkLabel->setBuddy(m_ui->remarkEdit);
    m_ui->remarkEdit->setMaxLength(kMostTextCharacters);
    auto *accept = new QAction(m_ui->acceptButton->text(), this);
    accept->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    accept->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(accept);
    connect(accept, &QAction::triggered, this, &AcceptanceForm::acceptAsked);
    connect(m_ui->acceptButton, &TbButton::clicked, this, &AcceptanceForm::acceptAsked);
    connect(m_ui->recordButton, &TbButton::clicked, this, &AcceptanceForm::recordAsked);
}

AcceptanceForm::~AcceptanceForm() = default;

void AcceptanceForm::show(const ShiftView &view)
{
    const ShiftId before = m_shift;
    m_shift = view.handedOver ? view.handedOver->shift.id : ShiftId();
    if (m_shift != before) {
        m_ui->remarkEdit->clear();
        complain({});
    }
    if (view.handedOver == m_shown)
        return;
    m_shown = view.handedOver;
    if (!m_shown)
        return;
    m_ui->fromLabel->setText(HandoverWords::from(view));
    m_ui->shiftLabel->setText(HandoverWords::shift(m_shown->shift));
    const QString &note = m_shown->shift.handoverNote;
    m_ui->noteText->setText(note.isEmpty() ? tr("No note was left.") : note);
    m_ui->faultsLabel->setText(HandoverWords::faults(view));
    m_ui->faultsLabel->setTone(m_shown->faults.empty() ? "text2" : "danger");
    showMatters(view);
}

void AcceptanceForm::showMatters(const ShiftView &view)
{
    m_ui->mattersLabel->setText(tr("%n outstanding matter(s)", nullptr, static_cast<int>(m_shown->items.size())));
    qDeleteAll(m_items);
    m_items.clear();
    for (const HandoverSheet::Item &item : m_shown->items) {
        auto *made = new MatterItem(item.call, view.now, m_ui->mattersContent);
        made->name(item.taker == view.officer ? tr("you", "who goes on with a matter") : view.nameOf(item.taker));
        m_ui->mattersLayout->insertWidget(static_cast<int>(m_items.size()), made);
        m_items.append(made);
    }
}

QString AcceptanceForm::remark() const
{
    return m_ui->remarkEdit->text();
}

void AcceptanceForm::begin()
{
    m_ui->remarkEdit->setFocus(Qt::ShortcutFocusReason);
}

void AcceptanceForm::complain(const QString &sentence)
{
    if (sentence.isEmpty())
        m_ui->acceptProblemBar->hide();
    else
        m_ui->acceptProblemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

} // namespace tb
