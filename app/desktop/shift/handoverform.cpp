// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/handoverform.h"

#include "shift/matteritem.h"
#include "ui_handoverform.h"

#include <QAction>

namespace tb {

HandoverForm::HandoverForm(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::HandoverForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->noteLabel->setBuddy(m_ui->noteEdit);
    m_ui->receiverLabel->setBuddy(m_ui->receiverCombo);
    m_ui->noteEdit->setTabChangesFocus(true);
    auto *sign = new QAction(m_ui->endButton->text(), this);
    sign->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    sign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(sign);
    connect(sign, &QAction::triggered, this, &HandoverForm::handoverAsked);
    connect(m_ui->endButton, &TbButton::clicked, this, &HandoverForm::handoverAsked);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &HandoverForm::noteEdited);
    connect(m_ui->receiverCombo, &QComboBox::activated, this, [this] { m_receiverTouched = true; });
}

HandoverForm::~HandoverForm() = default;

void HandoverForm::show(const ShiftView &view)
{
    const bool open = view.current && view.current->isOpen();
    m_officer = open ? view.current->officer : OfficerId();
    m_ui->endButton->setEnabled(open);
    m_ui->endButton->setToolTip(open ? QString() : tr("You are not on duty: there is nothing to hand over."));
    showMatters(view);
    showReceivers(view);
}

void HandoverForm::showMatters(const ShiftView &view)
{
    m_ui->mattersLabel->setText(
        view.open.empty() ? tr("Nothing is left open.")
                          : tr("%n open matter(s) for the next shift", nullptr, static_cast<int>(view.open.size())));
    if (view.open == m_shown)
        return;
    m_shown = view.open;
    qDeleteAll(m_items);
    m_items.clear();
    for (const Call &call : view.open) {
        auto *item = new MatterItem(call, view.now, m_ui->mattersContent);
        item->setLeft(!m_kept.contains(call.id));
        m_ui->mattersLayout->insertWidget(static_cast<int>(m_items.size()), item);
        m_items.append(item);
        connect(item, &MatterItem::toggled, this, [this, item] {
            if (item->isLeft())
                m_kept.remove(item->call());
            else
                m_kept.insert(item->call());
        });
    }
}

void HandoverForm::showReceivers(const ShiftView &view)
{
    const QVariant chosen = m_receiverTouched ? m_ui->receiverCombo->currentData() : QVariant(view.follower.uuid());
    m_ui->receiverCombo->clear();
    m_ui->receiverCombo->addItem(tr("Nobody takes over"), OfficerId().uuid());
    for (const Officer &officer : view.officers)
        m_ui->receiverCombo->addItem(officer.name.isEmpty() ? officer.login : officer.name, officer.id.uuid());
    m_ui->receiverCombo->setCurrentIndex(std::max(0, m_ui->receiverCombo->findData(chosen)));
}

Handover HandoverForm::handover() const
{
    Handover made;
    made.to = OfficerId(m_ui->receiverCombo->currentData().toUuid());
    made.note = note();
    for (const MatterItem *item : m_items)
        made.open.push_back({item->call(), item->isLeft() ? made.to : m_officer});
    return made;
}

QString HandoverForm::note() const
{
    return m_ui->noteEdit->toPlainText();
}

void HandoverForm::setNote(const QString &note)
{
    const QSignalBlocker quiet(m_ui->noteEdit);
    m_ui->noteEdit->setPlainText(note);
}

void HandoverForm::begin()
{
    m_ui->noteEdit->setFocus(Qt::ShortcutFocusReason);
}

void HandoverForm::complain(const QString &sentence)
{
    if (sentence.isEmpty())
        m_ui->problemBar->hide();
    else
        m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

} // namespace tb
