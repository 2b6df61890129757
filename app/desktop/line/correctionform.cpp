// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/correctionform.h"

#include "line/checkwords.h"
#include "look/icon.h"
#include "ui_correctionform.h"

namespace tb {

CorrectionForm::CorrectionForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::CorrectionForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->ownerLabel->setBuddy(m_ui->ownerCombo);
    m_ui->dueLabel->setBuddy(m_ui->dueEdit);
    m_ui->remedyLabel->setBuddy(m_ui->remedyEdit);
    m_ui->emptyState->setContent(QStringLiteral("circle-check"), tr("Nothing is open"),
                                 tr("Every line that failed a check has passed a later one."));
    connect(m_ui->failureList, &QListWidget::currentRowChanged, this, &CorrectionForm::showChosen);
    connect(m_ui->planButton, &TbButton::clicked, this, &CorrectionForm::plan);
    connect(m_ui->remedyButton, &TbButton::clicked, this, &CorrectionForm::recordRemedy);
}

CorrectionForm::~CorrectionForm() = default;

const LineCheck *CorrectionForm::chosen() const
{
    const int row = m_ui->failureList->currentRow();
    const bool there = row >= 0 && static_cast<size_t>(row) < m_board.failures.size();
    return there ? &m_board.failures.at(static_cast<size_t>(row)) : nullptr;
}

void CorrectionForm::show(const Seat &seat, const LineBoard &board, bool head)
{
    const CheckId before = chosen() ? chosen()->id : CheckId();
    m_seat = seat;
    m_board = board;
    m_head = head;
    const QSignalBlocker quiet(m_ui->failureList);
    m_ui->failureList->clear();
    for (const LineCheck &check : board.failures)
        m_ui->failureList->addItem(new QListWidgetItem(themedIcon(CheckWords::icon(check.result), &Theme::danger),
                                                       CheckWords::failure(check, board)));
    const bool any = !board.failures.empty();
    m_ui->failureList->setVisible(any);
    m_ui->headingLabel->setVisible(any);
    m_ui->emptyState->setVisible(!any);
    m_ui->remedyBox->setVisible(any);
    m_ui->planBox->setVisible(any && head);
    m_ui->failureList->setCurrentRow(any ? 0 : -1);
    choose(before);
    showChosen();
}

void CorrectionForm::choose(CheckId check)
{
    for (size_t row = 0; row < m_board.failures.size(); ++row) {
        if (m_board.failures.at(row).id == check)
            m_ui->failureList->setCurrentRow(static_cast<int>(row));
    }
}

void CorrectionForm::showChosen()
{
    const LineCheck *check = chosen();
    if (!check || check->id == m_shown)
        return;
    m_shown = check->id;
    m_ui->problemBar->hide();
    m_ui->remedyEdit->clear();
    m_ui->ownerCombo->clear();
    for (const Officer &officer : m_board.officers) {
        if (!officer.retired)
            m_ui->ownerCombo->addItem(officer.name, officer.id.uuid());
    }
    const OfficerId owner = check->correctionOwner.isNull() ? check->answeredBy : check->correctionOwner;
    m_ui->ownerCombo->setCurrentIndex(std::max(0, m_ui->ownerCombo->findData(owner.uuid())));
    const auto usual = m_room.checks.usualDue(m_seat, m_board.now);
    const Moment due = check->correctionDue.value_or(usual.ok() ? usual.value() : m_board.now);
    m_ui->dueEdit->setDateTime(QDateTime(wallDate(due), wallTime(due)));
    emit lineChosen(check->line);
}

void CorrectionForm::plan()
{
    const LineCheck *check = chosen();
    if (!check)
        return;
    const QDateTime due = m_ui->dueEdit->dateTime();
    const OfficerId owner(m_ui->ownerCombo->currentData().toUuid());
    const Done done = m_room.checks.planCorrection(m_seat, check->id, owner, momentAt(due.date(), due.time()));
    if (!done.ok())
        return complain(done.error());
    m_ui->problemBar->hide();
    emit told(tr("The correction is assigned."));
}

void CorrectionForm::recordRemedy()
{
    const LineCheck *check = chosen();
    if (!check)
        return;
    const Done done = m_room.checks.recordRemedy(m_seat, check->id, m_ui->remedyEdit->toPlainText());
    if (!done.ok())
        return complain(done.error());
    m_ui->remedyEdit->clear();
    m_ui->problemBar->hide();
    emit told(tr("Recorded. Check the line once more to close the failure."));
}

void CorrectionForm::complain(const Error &error)
{
    QString sentence = m_room.explain(error);
    if (error.code == ErrorCode::DraftIncomplete)
        sentence = error.detail.contains(QLatin1String("note")) ? tr("Write what was done.")
                                                                : tr("The term must lie ahead.");
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

} // namespace tb
